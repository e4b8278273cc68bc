package huozhong;

import static huozhong.CrawlPlace.id;

import java.util.Map;
import java.util.Set;

/** A county's 汇总表 in versions: made for the list that goes up next, scanned and matched; then that list's. */
final class CrawlRosters {

    private final CrawlPlace at;

    CrawlRosters(CrawlPlace at) {
        this.at = at;
    }

    void make() {
        var version = id(at.asEither(CrawlAsk.to("POST /api/roster-versions").with("planId", at.plan, "unitId",
                at.unit("-XCB"))));
        var scanned = scan(version);
        at.asEither(CrawlAsk.to("POST /api/roster-stamps/{id}/revocation", scanned).with("reason", "传错了文件"));
        at.asEither(CrawlAsk.to("POST /api/roster-stamps/{id}/match", scan(version)).with("reason",
                at.realm.marker() + "二维码被印章盖住"));
        at.crawl.again(at.realm, Set.of(at.login("-XCB-leader"), at.login("-deputy")),
                CrawlAsk.to("POST /api/roster-versions/{id}/seal-orders", version));
    }

    private String scan(String version) {
        return id(at.asEither(CrawlAsk.to("POST /api/roster-versions/{id}/scans", version).with()
                .upload(Map.of("files", MainJobScene.scan()))));
    }
}
