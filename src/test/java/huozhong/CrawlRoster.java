package huozhong;

import static huozhong.CrawlPlace.id;
import static huozhong.Desk.list;
import static huozhong.Desk.of;

import java.util.List;
import java.util.Map;
import java.util.Set;

import huozhong.MainJobScene.Person;
import huozhong.registration.word.Docx;

/** A county's roster, and those whom its clerk puts forward one by one. */
final class CrawlRoster {

    private final CrawlPlace at;
    private String photo = "";
    private String scan = "";

    CrawlRoster(CrawlPlace at) {
        this.at = at;
    }

    private Map<String, byte[]> files() {
        var people = at.realm.people(30, at::person);
        var first = people.get(0);
        people.set(0, new Person(1, first.name(), first.employer(), "+86 " + first.mobile(), first.category()));
        return Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people));
    }

    void importRoster() {
        var unit = at.unit("-XCB");
        var id = id(at.asClerk(CrawlAsk.to("POST /api/imports").with("plan", at.plan, "unit", unit, "sheet", "")
                .upload(files())));
        var row = list(at.clerk().get("/api/imports/" + id + "/rows").path("items")).get(0).path("row").asInt();
        at.asClerk(CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/cells/{field}", id, row, "specialty")
                .with("value", at.realm.marker() + "宣讲"));
        at.asClerk(CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/repairs/{field}", id, row, "mobile")
                .with("undone", false));
        at.asClerk(CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/exclusion", id, row).with("excluded", false));
        var clerk = at.login("-XCB-clerk");
        at.crawl.list(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports")
                .query("plan", at.plan, "unit", unit));
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports/{id}", id));
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports/{id}/annotated", id));
        at.crawl.look(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports/{id}/rows", id)
                .query("state", "READY", "repaired", false, "cursor", row, "size", 5));
        at.asClerk(CrawlAsk.to("POST /api/imports/{id}/confirmation", id).with("submit", true));
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports/{id}/unfinished", id)
                .query("size", 5, "cursor", 0));
        fillGaps(id, unit, clerk);
        importForms(unit, clerk);
        var wrong = id(at.clerk().upload("/api/imports", Map.of("plan", at.plan, "unit", unit), files()));
        at.asClerk(CrawlAsk.to("DELETE /api/imports/{id}", wrong));
    }

    private void importForms(String unit, String clerk) {
        var person = at.person(47);
        var id = id(at.asClerk(CrawlAsk.to("POST /api/word-imports").with("plan", at.plan, "unit", unit)
                .upload(Map.of("file", Docx.withPhoto(person.name(), person.mobile(), MainJobScene.onePhoto())))));
        for (var what : List.of("", "/photo", "/source")) {
            at.crawl.open(at.realm, clerk, Set.of(),
                    CrawlAsk.to("GET /api/word-imports/{id}/forms/{row}" + what, id, 1));
        }
        at.crawl.routed(CrawlAsk.to("GET /api/word-imports/{id}/forms/{row}/pages", id, 1));
        at.crawl.routed(CrawlAsk.to("GET /api/word-imports/{id}/forms/{row}/pages/{page}", id, 1, 1));
        at.clerk().post("/api/imports/" + id + "/confirmation", of("submit", false));
        var nomination = list(at.clerk().get("/api/imports/" + id + "/rows").path("items")).get(0)
                .path("nominationId").asText();
        at.crawl.open(at.realm, clerk, Set.of(), CrawlAsk.to("GET /api/nominations/{id}/word-form", nomination));
    }

    private void fillGaps(String importId, String unit, String clerk) {
        at.clerk().post("/api/nominations", draft(dossier(45)).body());
        var table = CrawlAsk.to("GET /api/gaps").query("plan", at.plan, "unit", unit, "size", 5, "cursor", "一");
        at.crawl.open(at.realm, clerk, Set.of(), table.query("import", importId));
        var gap = list(at.crawl.look(at.realm, clerk, Set.of(), table).path("items")).get(0);
        at.asClerk(CrawlAsk.to("PUT /api/gaps/{id}/cells/{field}", gap.path("nominationId").asText(), "specialty")
                .with("was", gap.path("dossier").path("specialty").asText(), "value", at.realm.marker() + "宣讲"));
        at.asClerk(CrawlAsk.to("POST /api/gaps/photos").with("plan", at.plan, "unit", unit)
                .upload(Map.of("file", MainJobScene.photos(at.realm.people(1, at::person)))));
    }

    private Map<String, Object> dossier(int number) {
        var person = at.person(number);
        return dossier(person.name(), person.mobile());
    }

    private Map<String, Object> dossier(String name, String mobile) {
        return of("name", name, "gender", "女", "birth", "1978-05", "ethnicity", "汉族", "politics", "中共党员",
                "employer", at.unitName("-YY") + "护士", "mobile", mobile, "category", "HEALTH",
                "specialty", "护理", "deeds", "常年义诊", "photo", photo);
    }

    private CrawlAsk draft(Map<String, Object> dossier) {
        return CrawlAsk.to("POST /api/nominations").with("planId", at.plan, "unitId", at.unit("-XCB"),
                "dossier", dossier);
    }

    private String upload(String route, byte[] file) {
        return id(at.asClerk(CrawlAsk.to(route).with("unit", at.unit("-XCB")).upload(Map.of("file", file))));
    }

    /** One who is withdrawn, one who stays a draft, one whom the other county puts forward too. */
    void putForward() {
        scan = upload("POST /api/scans", MainJobScene.scan());
        photo = upload("POST /api/photos", MainJobScene.onePhoto());
        var id = id(at.asClerk(draft(dossier(41))));
        at.asClerk(CrawlAsk.to("PUT /api/nominations/{id}", id).with("version", 0, "dossier", dossier(42)));
        var material = CrawlAsk.to("POST /api/nominations/{id}/materials", id).with("kind", "OTHER");
        at.asClerk(material.upload(Map.of("file", MainJobScene.scan())));
        var gone = id(at.clerk().upload("/api/nominations/" + id + "/materials?kind=OTHER", Map.of(),
                Map.of("file", MainJobScene.scan())));
        at.asClerk(CrawlAsk.to("DELETE /api/nominations/{id}/materials/{material}", id, gone));
        at.asClerk(CrawlAsk.to("POST /api/nominations/{id}/submission", id).with("version", 1));
        at.asClerk(CrawlAsk.to("POST /api/nominations/{id}/withdrawal", id).with("reason", "本人不愿参加"));
        at.clerk().post("/api/nominations", draft(dossier(43)).body());
        var several = id(at.clerk().post("/api/nominations", draft(dossier(46)).body()));
        at.asClerk(CrawlAsk.to("POST /api/draft-batches").with("drafts", List.of(of("id", several, "version", 0))));
        var deleted = id(at.clerk().post("/api/nominations", draft(dossier(44)).body()));
        at.asClerk(CrawlAsk.to("DELETE /api/nominations/{id}", deleted).query("version", 0));
        var twin = id(at.clerk().post("/api/nominations", draft(dossier("双生", "13600000000")).body()));
        at.clerk().post("/api/nominations/" + twin + "/submission", of("version", 0));
    }

    /** More mobiles than a day's are the clerk's to ask for and his leader's to agree to. */
    void askForMore() {
        var ask = CrawlAsk.to("POST /api/mobile-requests").with("use", "SHOWN", "reason",
                at.realm.marker() + "逐一通知培训");
        for (var how : List.of("refusal", "agreement")) {
            at.crawl.routed(ask);
            var id = id(at.crawl.control(at.login("-XCB-clerk"), ask));
            at.crawl.list(at.realm, at.login("-XCB-clerk"), Set.of(at.login("-XCB-leader"), at.login("-deputy")),
                    CrawlAsk.to("GET /api/mobile-requests"));
            at.asLeader(CrawlAsk.to("POST /api/mobile-requests/{id}/" + how, id));
        }
    }

    String photo() {
        return photo;
    }

    String scan() {
        return scan;
    }
}
