package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** A county's 报送材料包: what doesn't agree before its list goes up and after; taken, sent, and read in by the city. */
final class CrawlParcels {

    private static final String RECEIVER = "sy-wmb-clerk";

    private final CrawlPlace at;
    private final Set<String> eyes;

    CrawlParcels(CrawlPlace at) {
        this.at = at;
        this.eyes = both(above(), Set.of(at.login("-XCB-leader"), at.login("-deputy"), at.login("-keeper")));
    }

    void explain() {
        var unit = at.unit("-XCB");
        var check = at.crawl.open(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to("GET /api/list-differences")
                .query("plan", at.plan, "unit", unit));
        at.crawl.act(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to("PUT /api/list-differences/{key}", key(check))
                .query("plan", at.plan, "unit", unit).with("text", "印章送检，随后补报"));
    }

    void ofList(String list) {
        var check = reads("GET /api/submissions/{id}/differences", list);
        at.crawl.act(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to("PUT /api/submissions/{id}/differences/{key}",
                list, key(check)).with("text", "印章送检，随后补报"));
        reads("GET /api/submissions/{id}/parcel/mailing", list);
        at.crawl.act(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to("POST /api/submissions/{id}/parcel", list));
        var letter = CrawlAsk.to("POST /api/submissions/{id}/parcel/letter", list)
                .with("to", List.of("receiver@example.cn"));
        at.crawl.act(at.realm, at.login("-XCB-clerk"), eyes, letter);
        at.crawl.again(at.realm, Set.of(at.login("-XCB-clerk"), at.login("-deputy")),
                CrawlAsk.to("POST /api/submissions/{id}/parcel/mails", list).with("to", List.of("r@example.cn")));
        keep(list, at.clerk().downloaded("/api/submissions/" + list + "/parcel"));
    }

    private void keep(String list, byte[] parcel) {
        var read = at.crawl.act(at.realm, RECEIVER, above(), CrawlAsk.to("POST /api/submissions/{id}/parcel-readings",
                list).with().upload(Map.of("file", parcel)));
        at.crawl.act(at.realm, RECEIVER, above(), CrawlAsk.to("POST /api/submissions/{id}/kept-parcels", list)
                .with("sha256", read.path("sha256").asText()).upload(Map.of("file", parcel)));
        reads("GET /api/submissions/{id}/kept-parcels", list);
        at.crawl.act(at.realm, RECEIVER, above(), CrawlAsk.to("POST /api/submissions/{id}/kept-parcels/{kept}/file",
                list, id(at.desk(RECEIVER).get("/api/submissions/" + list + "/kept-parcels").path("kept").get(0))));
    }

    private JsonNode reads(String route, String list) {
        return at.crawl.open(at.realm, at.login("-XCB-clerk"), eyes, CrawlAsk.to(route, list));
    }

    private static String key(JsonNode check) {
        return check.at("/differences/0/difference/key").asText();
    }
}
