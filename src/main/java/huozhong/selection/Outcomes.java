package huozhong.selection;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.team.Membership;
import huozhong.workflow.Tellings;

/** What becomes of who is chosen and who isn't: nominees of a first round are told, members of teams taken up. */
@Component
class Outcomes {

    private static final String TOLD = "Nomination";
    private static final String DECIDED = "SelectionDecided";

    private final Nominees nominees;
    private final Membership membership;
    private final Tellings tellings;

    Outcomes(Nominees nominees, Membership membership, Tellings tellings) {
        this.nominees = nominees;
        this.membership = membership;
        this.tellings = tellings;
    }

    /** Whom the region marks may be on his way already; the province answers itself. */
    void chosen(Selection selection, Choice choice) {
        switch (selection.kind()) {
            case OWN_POOL -> tell(choice.nominationId(), "CHOSEN", choice.id());
            case REGION_MARKS -> tellIfHeWaits(choice);
            case FROM_COUNTY_TEAMS -> membership.join(selection.planId(), selection.level(), selection.regionId(),
                    choice.category(), choice.nominationId());
            case FROM_CITY_TEAMS -> { }
        }
    }

    private void tellIfHeWaits(Choice choice) {
        if (nominees.awaits(choice.nominationId(), Nominees.AWAIT_SELECTION)) {
            tell(choice.nominationId(), "CHOSEN", choice.id());
        }
    }

    void notChosen(String nominationId, String cause) {
        tell(nominationId, "NOT_CHOSEN", cause);
    }

    private void tell(String nominationId, String outcome, String cause) {
        tellings.promise(TOLD, nominationId, DECIDED, outcome, cause);
    }
}
