import type { Tracker } from '../model/tracker';

/** 自然资源资产台账: one record a parcel of forest land, stand, wetland or grassland. */
export const naturalResource = {
  id: 'natural-resource',
  name: '自然资源资产台账',
  label: { zh: '自然资源资产台账', en: 'Natural-resource assets' },
  section: { zh: '自然资源资产', en: 'Natural-resource assets' },
  aliases: ['自然资源资产', '自然资源台账', '国有自然资源资产台账', '森林资源资产台账', '林草资源资产台账'],
  nature: 'state',
  fields: [
    { name: '资产编号', type: 'string', aliases: ['编号', '资源编号', '资源资产编号', '自然资源资产编号', '宗地编号'], constraints: { required: true } },
    {
      name: '类型', type: 'string', aliases: ['资源类型', '资产类型', '资源类别', '类别'],
      constraints: { required: true, enum: ['林地', '林木', '湿地', '草地'] },
      enumAliases: { 森林: '林木', 森林资源: '林木', 林木资源: '林木', 林地资源: '林地', 湿地资源: '湿地', 草原: '草地', 草地资源: '草地' },
    },
    { name: '面积', type: 'number', unit: '亩', aliases: ['资产面积', '资源面积', '面积亩'], constraints: { required: true, minimum: 0 } },
    { name: '责任单位', type: 'string', aliases: ['管理单位', '责任部门', '管护单位', '经营单位'], constraints: { required: true } },
    { name: '考核指标', type: 'string', aliases: ['量化考核指标', '量化指标', '考核内容'] },
    { name: '考核得分', type: 'number', unit: '分', aliases: ['得分', '考核分数', '考核评分', '考核结果'], constraints: { minimum: 0, maximum: 100 } },
  ],
  primaryKey: ['资产编号'],
  rules: [
    {
      code: 'NATRES-001', kind: 'requiredWhen', severity: 'risk', where: { field: '资产编号', empty: false },
      need: [{ field: '考核指标', is: 'present' }, { field: '考核得分', is: 'present' }], owner: '责任单位',
      message: {
        zh: '{sheet} {cell}：{column, select, missing {表中没有“{field}”列，无法说明自然资源资产是否量化考核} other {{owner}管理的自然资源资产没有{field}，未实行量化考核}}。',
        en: '{sheet} {cell}: {column, select, missing {the sheet has no column {field}, so nothing shows that natural-resource assets are assessed in figures} other {an asset managed by {owner} has no {field}; it is not assessed in figures}}.',
      },
      hint: { zh: '明确量化考核指标并按期评分，填写“{field}”；已考核的补登记。', en: 'Set an indicator for its assessment, score it and fill in “{field}”; enter an assessment that was made and not recorded.' },
      basis: { zh: '《领导干部自然资源资产离任审计规定（试行）》；逐宗量化考核为内部管理要求', en: 'Provisions on auditing leading cadres on natural-resource assets (trial); assessing each asset in figures is an internal management rule' },
      problem: {
        title: '自然资源资产管理责任没有量化',
        text: '有{count}自然资源资产未实行量化考核',
        ownersText: '涉及{owners}',
        ownersUnit: '个单位',
        measureWord: '宗',
        answer: '把自然资源资产保护管理纳入责任单位年度考核，逐宗明确量化指标和评分办法，考核结果与责任追究挂钩',
      },
    },
  ],
  indicators: [
    { id: 'natural-resource.area', label: { zh: '自然资源资产面积', en: 'Area of natural-resource assets' }, unit: '亩', aliases: ['登记管理自然资源资产面积', '管理自然资源资产', '自然资源资产总面积', '国有自然资源资产面积', '管护面积'], measure: { aggregate: 'sum', field: '面积' } },
    {
      id: 'natural-resource.unquantified', label: { zh: '未量化考核', en: 'Not assessed in figures' }, unit: '宗',
      aliases: ['尚未量化考核', '未实行量化考核的自然资源资产', '未纳入量化考核'],
      measure: { aggregate: 'count', where: { any: [{ field: '考核指标', empty: true }, { field: '考核得分', empty: true }] } },
      requirement: { label: { zh: '全部量化考核', en: 'every asset is assessed in figures' }, atMost: 0 },
    },
  ],
  narrative: [
    {
      title: '坚持守土有责，管护自然资源',
      clauses: [
        { text: '登记管理自然资源资产面积{area}', figures: { area: 'natural-resource.area' }, compare: 'area' },
        { text: '尚未量化考核{count}', figures: { count: 'natural-resource.unquantified' }, zero: { text: '全部实行量化考核' } },
      ],
    },
  ],
} as const satisfies Tracker;
