import './workbench.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { initialSettings } from './settings';

const root = document.getElementById('workbench');
if (root) createRoot(root).render(<App initial={initialSettings(location.search, navigator.language)} />);
