package huozhong.nomination;

import org.junit.jupiter.api.Nested;

import huozhong.ApplicationTest;

/** What Nomination.bpmn, Routing.dmn and the forms do with a nominee, in the whole application. */
@ApplicationTest
class NominationProcessTests {

    @Nested
    class Life extends FirstLife {
    }

    @Nested
    class Return extends Corrections {
    }

    @Nested
    class End extends Endings {
    }

    @Nested
    class Retraction extends Retractions {
    }

    @Nested
    class Address extends Addressees {
    }

    @Nested
    class Paper extends OnPaper {
    }

    @Nested
    class Succession extends Successions {
    }
}
