package huozhong.document;

import java.time.Duration;

/** Office suites for tests of other modules. */
public final class OfficeSuites {

    private OfficeSuites() {
    }

    public static OfficeSuite libreOffice() {
        return new OfficeSuite("soffice", Duration.ofMinutes(2));
    }
}
