package huozhong.access;

/** When what an administrator did holds. */
public enum Effect { AT_ONCE, WITH_SECOND_KEY }
