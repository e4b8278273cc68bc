package huozhong.seal.platform;

import java.time.LocalDate;

/** Where seals are kept that are put on elsewhere. Whatever is asked twice under one id is done once. */
public interface SealPlatform {

    /** Refuses where no platform is configured. */
    void requireThere();

    Answer send(Wanted wanted);

    /** What became of what was sent. */
    Answer ask(String id);

    /** A file to be sealed: which seal, by its number there, goes into which box with which words. */
    record Wanted(String id, String sealNumber, String box, String opinion, LocalDate on, byte[] pdf) {
    }

    /** What it says. */
    sealed interface Answer {
    }

    /** The file as it came back. */
    record Sealed(byte[] pdf) implements Answer {
    }

    /** It has it, and isn't done. */
    record Working() implements Answer {
    }

    /** It never got it. */
    record Unknown() implements Answer {
    }

    /** It won't. */
    record Refused(String why) implements Answer {
    }

    /** Nothing that can be understood came back. */
    record Silent() implements Answer {
    }
}
