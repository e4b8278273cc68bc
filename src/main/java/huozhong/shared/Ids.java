package huozhong.shared;

import java.util.UUID;

/** Random ids, 32 hexadecimal characters: they say nothing, can't be guessed, and the engine takes them as they are. */
public final class Ids {

    private Ids() {
    }

    public static String next() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
