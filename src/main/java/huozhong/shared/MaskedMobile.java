package huozhong.shared;

import org.jspecify.annotations.Nullable;

/** A mobile for those who needn't call it: 138****1851. */
public final class MaskedMobile {

    /** Of anything shorter nothing would be hidden. */
    private static final int SHORTEST = 8;
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private MaskedMobile() {
    }

    public static @Nullable String of(@Nullable String mobile) {
        return mobile == null || mobile.length() < SHORTEST ? mobile
                : mobile.substring(0, HEAD) + "****" + mobile.substring(mobile.length() - TAIL);
    }
}
