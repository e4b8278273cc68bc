package huozhong.selection;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.team.Membership;

/** What becomes of who is chosen and who isn't: nominees of a first round are told, members of teams taken up. */
@Component
class Outcomes {

    private final Nominees nominees;
    private final Membership membership;

    Outcomes(Nominees nominees, Membership membership) {
        this.nominees = nominees;
        this.membership = membership;
    }

    /** Whom the region marks may be on his way already; the province answers itself. */
    void chosen(Selection selection, Choice choice) {
        switch (selection.kind()) {
            case OWN_POOL -> nominees.decided(choice.nominationId(), "CHOSEN", choice.id());
            case REGION_MARKS -> tellIfHeWaits(choice);
            case FROM_COUNTY_TEAMS -> membership.join(selection.planId(), selection.level(), selection.regionId(),
                    choice.category(), choice.nominationId());
            case FROM_CITY_TEAMS -> { }
        }
    }

    private void tellIfHeWaits(Choice choice) {
        if (nominees.awaits(choice.nominationId(), Nominees.AWAIT_SELECTION)) {
            nominees.decided(choice.nominationId(), "CHOSEN", choice.id());
        }
    }

    void notChosen(String nominationId, String cause) {
        nominees.decided(nominationId, "NOT_CHOSEN", cause);
    }

}
