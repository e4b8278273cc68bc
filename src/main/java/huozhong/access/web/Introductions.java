package huozhong.access.web;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Credentials;
import huozhong.access.Proposals;

/** Tells who is logged in about himself. */
@Component
class Introductions {

    private final Credentials credentials;
    private final Proposals proposals;

    Introductions(Credentials credentials, Proposals proposals) {
        this.credentials = credentials;
        this.proposals = proposals;
    }

    Me of(Caller caller) {
        return new Me(caller.userId(), caller.name(), caller.duties(), caller.grants(),
                credentials.mustChange(caller.userId()),
                proposals.toldTo(caller.userId(), credentials.loggedInBefore(caller.userId())), Me.Csrf.HINT);
    }
}
