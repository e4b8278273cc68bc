package huozhong.attendance;

import org.springframework.beans.factory.annotation.Autowired;

import huozhong.nomination.DraftNominee;
import huozhong.organization.Level;
import huozhong.team.Membership;

/** The county of the ledger with members in its health team. */
abstract class PassScene extends LedgerScene {

    @Autowired
    private DraftNominee drafts;
    @Autowired
    private Membership membership;

    String member(String name, int number) {
        var dossier = kangping.dossier(name, String.valueOf(13_600_000_000L + number));
        var id = drafts.draft(kangping.plan.id(), kangping.publicity.id(), dossier, null,
                kangping.caller(kangping.clerk)).id();
        membership.join(kangping.plan.id(), Level.COUNTY, kangping.county.id(), "HEALTH", id);
        return id;
    }
}
