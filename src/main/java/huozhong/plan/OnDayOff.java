package huozhong.plan;

/** What becomes of a date on a day off: it stays as written, or, where a document says 遇节假日顺延, the next working day. */
public enum OnDayOff { AS_WRITTEN, NEXT_WORKING_DAY }
