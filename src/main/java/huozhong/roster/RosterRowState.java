package huozhong.roster;

/** How a row of an import stands: 可写入 · 有误 · 重复 · 不写入 · 已写入. */
public enum RosterRowState { READY, BROKEN, DUPLICATE, EXCLUDED, WRITTEN }
