/** What is needed of an XML node; a browser's and any other DOM have it. */
export interface XmlNode {
  /** 1 element, 3 text, 4 CDATA. */
  readonly nodeType: number;
  /** With its prefix: `w:p`. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  /** Elements have it. */
  readonly getAttribute?: (name: string) => string | null;
}

/** The root element of a well-formed text. @throws for any other, whatever the parser throws */
export type ParseXml = (xml: string) => XmlNode;

/** Without its prefix: `p`. */
export const nameOf = ({ nodeName }: XmlNode): string => nodeName.slice(nodeName.indexOf(':') + 1);

/** An attribute with the prefix of its element: `val` of `<w:ilvl w:val="1"/>`. */
export function attributeOf(node: XmlNode, name: string): string | undefined {
  const prefix = node.nodeName.slice(0, node.nodeName.indexOf(':') + 1);
  return node.getAttribute?.(`${prefix}${name}`) ?? undefined;
}

/** Elements only. */
export function childrenOf(node: XmlNode): XmlNode[] {
  const children: XmlNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) children.push(child);
  return children;
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => node && childrenOf(node).find((child) => nameOf(child) === name);

/** `val` of a child: `<w:pStyle w:val="1"/>`. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = childOf(node, name);
  return child && attributeOf(child, 'val');
}

/** Written at all, and not as `<w:vanish w:val="0"/>`. */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const child = childOf(node, name);
  return child !== undefined && !['0', 'false', 'off'].includes(attributeOf(child, 'val') ?? 'true');
}

export function textOf(node: XmlNode): string {
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}
