package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.CrawlPlace.ofCase;
import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A county's way from its roster to its team. Whatever changes something is asked for by everybody else first: the
 * walk itself is the control.
 */
final class CrawlCounty {

    private final CrawlPlace at;
    private final CrawlRoster roster;
    private final CrawlRound round;
    private final Set<String> leaders;

    CrawlCounty(CrawlPlace at) {
        this.at = at;
        this.roster = new CrawlRoster(at);
        this.round = new CrawlRound(at);
        this.leaders = Set.of(at.login("-XCB-leader"), at.login("-deputy"), at.login("-WMB-leader"));
    }

    void walk() {
        roster.importRoster();
        roster.putForward();
        roster.askForMore();
        var opinions = new CrawlOpinions(at);
        opinions.mark();
        opinions.phrases();
        opinions.handle();
        opinions.speak(roster.scan());
        new CrawlScans(at).stamp();
        round.choose();
        round.consult();
        round.markForTheCity();
        round.confirm();
        report();
        team();
    }

    private void report() {
        var reporting = CrawlAsk.to("POST /api/submissions").with("planId", at.plan, "unitId", at.unit("-XCB"),
                "shortfall", at.realm.marker() + "名额暂缺");
        at.asEither(CrawlAsk.to("POST /api/submissions/{id}/withdrawal", id(at.asClerk(reporting)))
                .with("reason", at.realm.marker() + "漏报一人"));
        new CrawlRosters(at).make();
        var parcels = new CrawlParcels(at);
        parcels.explain();
        var list = id(at.clerk().post("/api/submissions", reporting.body()));
        parcels.ofList(list);
        take("sy-wmb-clerk", "SignSubmission", list);
        at.crawl.act(at.realm, "sy-wmb-leader", Set.of("sy-xcb-leader"),
                CrawlAsk.to("POST /api/submissions/{id}/people/{nomination}/return", list, round.returned())
                        .with("reason", "请核对联系手机", "fields", "mobile"));
        at.asEither(CrawlAsk.to("POST /api/submissions/{id}/roster-versions", list));
        take("sy-wmb-leader", "ReviewSubmission", list);
    }

    private void take(String login, String step, String list) {
        at.desk(login).submit(ofCase(at.desk(login).tasks(step), list), of("note", "收到"));
    }

    /** The first is a member of the health team and stays one, the other leaves his. */
    private void team() {
        var teams = list(at.leader().get("/api/teams?plan=" + at.plan)).stream()
                .collect(Collectors.toMap(team -> team.path("category").asText(), CrawlPlace::id));
        asLeaders(CrawlAsk.to("POST /api/teams/{id}/confirmation", teams.get("HEALTH")));
        var member = id(at.leader().get("/api/teams/" + teams.get("CUSTOMS") + "/members").get(0));
        asLeaders(CrawlAsk.to("POST /api/members/{id}/departure", member).with("reason", "工作调动"));
        passes();
    }

    /** Clerks of who runs the county, or the plan's region, print codes and take them back. */
    private void passes() {
        var clerks = CrawlScene.desks(at.code + "-XCB", at.code + "-WMB", "SY-XCB", "SY-WMB", "LN-XCB").stream()
                .filter(login -> login.endsWith("-clerk")).collect(Collectors.toSet());
        at.crawl.act(at.realm, at.login("-XCB-clerk"), clerks, CrawlAsk.to("POST /api/plans/{id}/member-passes",
                at.plan).with("people", List.of(member())));
        at.crawl.act(at.realm, at.login("-XCB-clerk"), clerks, CrawlAsk.to(
                "POST /api/plans/{id}/member-passes/{person}/revocation", at.plan, member()));
    }

    private void asLeaders(CrawlAsk ask) {
        at.crawl.act(at.realm, at.login("-XCB-leader"), leaders, ask);
    }

    /** Who is in the county's team for good. */
    String member() {
        return round.member();
    }

    String confirmedRound() {
        return round.round();
    }

    String openRound() {
        return round.open();
    }

    String photo() {
        return roster.photo();
    }

    String scan() {
        return roster.scan();
    }
}
