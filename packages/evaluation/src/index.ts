export type {
  GoldAmount,
  GoldAttribution,
  GoldCount,
  GoldEvent,
  GoldItem,
  GoldParty,
  GoldPlace,
  GoldSize,
  GoldTime,
} from "./gold/gold-item.ts"
export {type GoldReading, type LabelledText, type LabelSources, readGold, spansOf} from "./gold/labels.ts"
