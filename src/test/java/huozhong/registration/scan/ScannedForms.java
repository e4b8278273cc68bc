package huozhong.registration.scan;

import static huozhong.registration.scan.Sheets.EMPLOYER;
import static huozhong.registration.scan.Sheets.RECOMMENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.nomination.mobile.MobileBudgetSpent;
import huozhong.registration.scan.MatchPage.Match;
import huozhong.registration.scan.ScanBook.Page;
import huozhong.registration.scan.StampQuery.State;
import huozhong.registration.scan.TakeScans.Upload;
import huozhong.registration.sealed.FormSeals;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Stamped forms come back as scans: matched by their codes, whichever way they lie, or by hand. */
abstract class ScannedForms extends Stamping {

    @Test
    void stampTheBoxInWhichRedInkIsSeen() {
        var id = aNominee("王𬎆");
        var code = printed(id, 1);
        assertThat(people(State.TO_SCAN)).extracting(StampWork.Row::id).containsExactly(id);

        var pages = scanned(Sheets.page(says(code), EMPLOYER));

        assertThat(pages).extracting(Page::state, page -> page.person().name())
                .containsExactly(tuple(PageState.MATCHED, "王𬎆"));
        assertThat(stamped.of(List.of(id, "other"))).containsOnlyKeys(id).containsEntry(id, Set.of(EMPLOYER));
        assertThat(record.of(id, clerk())).singleElement().satisfies(stamp -> {
            assertThat(stamp.dossierVersion()).isEqualTo(1);
            assertThat(stamp.known()).isEqualTo(FormStamp.Known.QR);
            assertThat(stamp.red()).isTrue();
            assertThat(stamp.checkCode()).isEqualTo(code.substring(0, 8));
        });
        assertThat(people(State.STAMPED)).extracting(StampWork.Row::id).containsExactly(id);
        assertThat(work.counts(query(null), clerk()).employers()).singleElement().satisfies(employer ->
                assertThat(employer.name()).isEqualTo(kangping.hospital.name()));
    }

    /** The form on it says the mobile in full. */
    @Test
    void areLookedAtLikeAFormThatIsGivenOutCountedAndRecorded(@Autowired TakeStampedPage pages,
            @Autowired JdbcTemplate database) {
        var id = aNominee("王𬎆");
        scanned(Sheets.page(says(printed(id, 1)), EMPLOYER));
        var stamp = record.of(id, clerk()).get(0).id();

        assertThat(pages.take(id, stamp, clerk()).bytes()).isNotEmpty();

        assertThat(database.queryForList("select given from mobile_budget where user_id = ? and kind = 'EXPORTED'",
                Integer.class, kangping.clerk.id())).containsExactly(1);
        assertThat(database.queryForList("select facts from audit_row where action = 'FORM_PRINTED' and subject = ?",
                String.class, id)).containsExactly("{\"as\":\"scan\",\"version\":\"1\"}");
        database.update("update mobile_budget set given = 100 where user_id = ?", kangping.clerk.id());
        assertThatThrownBy(() -> pages.take(id, stamp, clerk())).isInstanceOf(MobileBudgetSpent.class);
        var stranger = kangping.caller(kangping.cityClerk);
        assertThatThrownBy(() -> pages.take("nobody", stamp, stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void areReadUpsideDownAskewAndOnTheirSide() throws Exception {
        var people = List.of(aNominee("甲一"), aNominee("乙二"), aNominee("丙三"), aNominee("丁四"));
        var codes = people.stream().map(id -> printed(id, 1)).toList();

        var pages = scanned(Sheets.turned(Sheets.page(says(codes.get(0)), EMPLOYER), 180),
                Sheets.turned(Sheets.page(says(codes.get(1)), EMPLOYER), 2),
                Sheets.turned(Sheets.page(says(codes.get(2)), RECOMMENDER), -3.5),
                Sheets.turned(Sheets.page("https://huozhong.example/v/" + codes.get(3), EMPLOYER, RECOMMENDER), 178));

        assertThat(pages).extracting(Page::state).containsOnly(PageState.MATCHED);
        assertThat(stamped.of(people)).containsEntry(people.get(0), Set.of(EMPLOYER))
                .containsEntry(people.get(1), Set.of(EMPLOYER)).containsEntry(people.get(2), Set.of(RECOMMENDER))
                .containsEntry(people.get(3), Set.of(EMPLOYER, RECOMMENDER));
        var shown = ImageIO.read(new ByteArrayInputStream(book.picture(pages.get(0).id(), clerk()).bytes()));
        assertThat(RedInk.isIn(shown, PagePlace.Sheet.UPRIGHT.on(Sheets.BOXES.get(1)))).as("shown upright").isTrue();
    }

    @Test
    void thatAreGreyAreAskedAbout() {
        var id = aNominee("王𬎆");
        var code = printed(id, 1);

        var page = scanned(Sheets.grey(Sheets.turned(Sheets.page(says(code), EMPLOYER), 2))).get(0);

        assertThat(page.state()).isEqualTo(PageState.ASK);
        assertThat(stamped.of(List.of(id))).isEmpty();
        assertThatThrownBy(() -> match(page, id)).isInstanceOf(InvalidInput.class).hasMessageContaining("请勾选");
        match(page, id, EMPLOYER);
        assertThat(record.of(id, clerk())).singleElement().satisfies(stamp -> {
            assertThat(stamp.known()).isEqualTo(FormStamp.Known.QR);
            assertThat(stamp.red()).isFalse();
        });
        assertThatThrownBy(() -> match(page, id, RECOMMENDER)).isInstanceOf(PageSettled.class);
    }

    @Test
    void thatComeTwiceCountOnceAndTheNextSealOfTheSamePaperCounts() {
        var id = aNominee("王𬎆");
        var code = printed(id, 1);
        var first = Sheets.page(says(code), EMPLOYER);

        assertThat(scanned(first, first)).extracting(Page::state).containsExactly(PageState.MATCHED);
        assertThat(sheet(false).intakes().get(0).pages()).containsEntry(PageState.TWICE, 1);
        assertThat(scanned(Sheets.page(says(code), EMPLOYER, RECOMMENDER))).extracting(Page::state)
                .containsExactly(PageState.MATCHED);

        assertThat(record.of(id, clerk())).extracting(StampRecord.Stamp::step)
                .containsExactlyInAnyOrder(EMPLOYER, RECOMMENDER);
    }

    @Test
    void ofTwoPeopleOnOneSheetAreEachTheirOwn() throws Exception {
        var one = aNominee("甲一");
        var other = aNominee("乙二");
        var sheet = Sheets.two(Sheets.page(says(printed(one, 1)), EMPLOYER),
                Sheets.page(says(printed(other, 1)), RECOMMENDER));

        var pages = scanned(sheet);

        assertThat(pages).extracting(Page::page, Page::part, Page::state)
                .containsExactly(tuple(1, 1, PageState.MATCHED), tuple(1, 2, PageState.MATCHED));
        assertThat(stamped.of(List.of(one, other))).containsEntry(one, Set.of(EMPLOYER))
                .containsEntry(other, Set.of(RECOMMENDER));
        var shown = ImageIO.read(new ByteArrayInputStream(book.picture(pages.get(0).id(), clerk()).bytes()));
        assertThat(shown.getWidth()).as("nothing of the other's is shown").isLessThan(shown.getHeight());
    }

    /** A template that doesn't say where its QR is: a scanner's page is the page, two on a sheet are asked about. */
    @Test
    void whoseQrHasNoKnownPlaceAreStampedWhereTheScanIsThePage() {
        var boxes = Sheets.BOXES.subList(1, 3);
        var id = aNominee("甲一");
        var other = aNominee("乙二");

        var pages = scanned(Sheets.turned(Sheets.page(says(printed(id, 1, boxes)), EMPLOYER), 181),
                Sheets.two(Sheets.page(says(printed(other, 1, boxes)), EMPLOYER), Sheets.page("")));

        assertThat(pages).extracting(Page::state).containsExactly(PageState.MATCHED, PageState.ASK);
        assertThat(stamped.of(List.of(id, other))).isEqualTo(Map.of(id, Set.of(EMPLOYER)));
    }

    @Test
    void areTakenAsPhotosToo() {
        var id = aNominee("王𬎆");
        var photo = Sheets.jpeg(Sheets.turned(Sheets.page(says(printed(id, 1)), EMPLOYER), 4));

        var pages = uploaded(new Upload("IMG_1.jpg", photo), new Upload("IMG_2.jpg", Sheets.jpeg(Sheets.page(""))));

        assertThat(pages).extracting(Page::state).containsExactly(PageState.MATCHED, PageState.NO_CODE);
    }

    @Test
    void withoutACodeOfOursAreListedAndMatchedByHandOrDiscarded() {
        var id = aNominee("王𬎆");
        var another = aNominee("李四");
        var code = printed(another, 1);
        var pages = scanned(Sheets.page(""), Sheets.page("https://evil.example/?v=" + code),
                Sheets.page(says("0000000000000000")), Sheets.page("x".repeat(100)));
        assertThat(pages).extracting(Page::state).containsExactly(PageState.NO_CODE, PageState.FOREIGN_CODE,
                PageState.UNKNOWN, PageState.FOREIGN_CODE);

        match(pages.get(0), id, EMPLOYER);
        assertThatThrownBy(() -> match(pages.get(1), id, EMPLOYER)).hasMessageContaining("已有有效的盖章扫描件");
        assertThatThrownBy(() -> matchPage.match(pages.get(1).id(),
                new Match(another, "ZZZZZZZZ", List.of(EMPLOYER)), clerk())).hasMessageContaining("校验码");
        matchPage.match(pages.get(1).id(), new Match(another, code.substring(0, 8), List.of(EMPLOYER)), clerk());
        assertThatThrownBy(() -> matchPage.discard(pages.get(2).id(), " ", clerk())).isInstanceOf(InvalidInput.class);
        matchPage.discard(pages.get(2).id(), "夹带的别的材料", clerk());

        assertThat(sheet(false).pages()).extracting(Page::id).containsExactly(pages.get(3).id());
        assertThat(record.of(id, clerk())).extracting(StampRecord.Stamp::known)
                .containsExactly(FormStamp.Known.BY_HAND);
        matchPage.undo(pages.get(0).id(), "认错了人", clerk());
        assertThat(stamped.of(List.of(id))).isEmpty();
        assertThat(people(State.VOIDED)).extracting(StampWork.Row::id).containsExactly(id);
    }

    @Test
    void areNobodysWhoDoesNotRecommendThePersonOrIsNoClerk() {
        var id = aNominee("王𬎆");
        var page = scanned(Sheets.page("")).get(0);
        var other = kangping.caller(kangping.appointed("蒋丽", kangping.unit("-WW", "外县宣传部", "HEALTH",
                kangping.city), huozhong.organization.Post.Kind.CLERK));

        assertThatThrownBy(() -> book.picture(page.id(), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matchPage.match(page.id(), new Match(id, null, List.of(EMPLOYER)), other))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> matchPage.discard(page.id(), "不是", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> record.of(id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.counts(query(null), other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.counts(query(null), kangping.caller(kangping.publicityLeader)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofAVersionThatChangedAreNotTakenAndSayWhy() {
        var id = aNominee("王𬎆");
        var code = printed(id, 1);
        submit(kangping.hospitalLeader, id, "{'decision':'RETURN','reason':'请核对','fields':'deeds'}");
        submit(kangping.clerk, id, "{'deeds':'改写的事迹。'}");

        var page = scanned(Sheets.page(says(code), EMPLOYER)).get(0);

        assertThat(page.state()).isEqualTo(PageState.EXPIRED);
        assertThat(page.note()).contains("打印后改动了").contains("事迹介绍");
        assertThat(stamped.of(List.of(id))).isEmpty();
        assertThatThrownBy(() -> match(page, id, EMPLOYER)).hasMessageContaining("已过期");
        assertThat(people(State.NOT_STAMPED)).extracting(StampWork.Row::id).containsExactly(id);
    }

    @Test
    void areVoidOnceACoveredFieldChangesAndNotBefore() {
        var id = aNominee("王𬎆");
        scanned(Sheets.page(says(printed(id, 1)), EMPLOYER));
        submit(kangping.hospitalLeader, id, "{'decision':'RETURN','reason':'请核对','fields':'mobile'}");
        submit(kangping.clerk, id, "{'mobile':'13804019999'}");
        assertThat(stamped.of(List.of(id))).containsKey(id);
        submit(kangping.hospitalLeader, id, "{'decision':'RETURN','reason':'请核对','fields':'deeds'}");

        submit(kangping.clerk, id, "{'deeds':'改写的事迹。'}");

        assertThat(stamped.of(List.of(id))).isEmpty();
        assertThat(record.of(id, clerk())).singleElement().satisfies(stamp -> {
            assertThat(stamp.voided().cause()).isEqualTo(FormStamp.Cause.FIELD_CHANGED);
            assertThat(stamp.voided().note()).isEqualTo("事迹介绍");
        });
        assertThat(people(State.VOIDED)).extracting(StampWork.Row::id).containsExactly(id);
        scanned(Sheets.page(says(printed(id, 3)), EMPLOYER));
        assertThat(people(State.STAMPED)).extracting(StampWork.Row::id).containsExactly(id);
    }

    @Test
    void areVoidWithAnOpinionThatIsTakenBack(@org.springframework.beans.factory.annotation.Autowired
                                            huozhong.nomination.RetractOpinion retract) {
        var id = aNominee("王𬎆");
        scanned(Sheets.page(says(printed(id, 1)), EMPLOYER));
        submit(kangping.hospitalLeader, id, "{'decision':'AGREE'}");

        retract.retract(id, "再核实", kangping.caller(kangping.hospitalLeader));

        assertThat(record.of(id, clerk())).singleElement().satisfies(stamp ->
                assertThat(stamp.voided().cause()).isEqualTo(FormStamp.Cause.OPINION_VOIDED));
    }

    @Test
    void areShownBoxByBoxWithWhoAndWhenAndWhyNotAnyMore() {
        var id = aNominee("王芳");
        assertThat(seals.of(id, clerk())).extracting(FormSeals.Box::state)
                .containsExactly(State.NOT_STAMPED, State.NOT_STAMPED);
        var code = printed(id, 1);
        assertThat(seals.of(id, clerk())).extracting(FormSeals.Box::state)
                .containsExactly(State.TO_SCAN, State.TO_SCAN);

        scanned(Sheets.page(says(code), EMPLOYER));

        assertThat(seals.of(id, clerk())).first().satisfies(box -> {
            assertThat(box.name()).isEqualTo("所在工作单位意见");
            assertThat(box.state()).isEqualTo(State.STAMPED);
            assertThat(box.mark().track()).isEqualTo(FormSeals.Track.PAPER);
            assertThat(box.mark().by()).isEqualTo("吴敏");
            assertThat(box.mark().unit()).isEqualTo("康平县委宣传部");
            assertThat(record.picture(id, box.mark().stamp(), clerk()).bytes()).isNotEmpty();
        });
        submit(kangping.hospitalLeader, id, "{'decision':'RETURN','reason':'请核对','fields':'deeds'}");
        submit(kangping.clerk, id, "{'deeds':'改写的事迹。'}");
        assertThat(seals.of(id, clerk())).first().satisfies(box -> {
            assertThat(box.state()).isEqualTo(State.VOIDED);
            assertThat(box.mark().ended().why()).startsWith("盖章后改动了事迹");
        });
        printed(id, 2);
        assertThat(seals.of(id, clerk())).extracting(FormSeals.Box::state)
                .containsExactly(State.TO_SCAN, State.TO_SCAN);
        var stranger = kangping.caller(kangping.cityClerk);
        assertThatThrownBy(() -> seals.of("nobody", stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void canBeTheScanOfAnOpinionOnPaper() {
        var unknown = kangping.dossier("王𬎆", "13804011851").with(huozhong.nomination.field.Field.EMPLOYER,
                "某央企沈阳分公司工程师");
        var id = submitted(unknown);
        scanned(Sheets.page(says(printed(id, 1)), EMPLOYER));
        var scan = record.of(id, clerk()).get(0).scan();

        submit(kangping.clerk, id, "{'decision':'AGREE','scan':'" + scan + "'}");

        assertThat(stamped.of(List.of(id))).containsEntry(id, Set.of(EMPLOYER));
    }
}
