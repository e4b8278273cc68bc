package huozhong.registration.scan;

import static huozhong.registration.scan.Sheets.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.document.Uploads;
import huozhong.registration.scan.TakeScans.Upload;
import huozhong.shared.NotFound;

/** What becomes of scans: read on after a node dies, archived with the chosen, forgotten with the rest. */
abstract class ForgottenScans extends Stamping {

    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ScanIntakes intakes;
    @Autowired
    private ForgetScans forget;
    @Autowired
    private StampsInArchive archive;
    @Autowired
    private Uploads files;
    @Autowired
    private JdbcClient jdbc;

    /** As a node leaves it that dies between two pages, or in the middle of one: that page is rolled back. */
    @Test
    void goOnWithThePageThatWasUnderWay() {
        var one = aNominee("甲一");
        var other = aNominee("乙二");
        scanned(Sheets.page(Stamping.says(printed(one, 1)), EMPLOYER),
                Sheets.page(Stamping.says(printed(other, 1)), EMPLOYER));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from form_stamp where nomination_id = ?").param(other).update();
            jdbc.sql("delete from scan_page where nomination_id = ?").param(other).update();
            jdbc.sql("update scan_intake set done = 1, finished_at = null where unit_id = ?")
                    .param(kangping.publicity.id()).update();
        });

        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofMinutes(1)).until(() ->
                sheet(false).intakes().get(0).done() == 2);

        assertThat(stamped.of(List.of(one, other))).containsEntry(one, Set.of(EMPLOYER))
                .containsEntry(other, Set.of(EMPLOYER));
        assertThat(sheet(true).pages()).hasSize(2);
    }

    @Test
    void goToTheArchiveWithTheirPage() {
        var id = aNominee("王𬎆");
        scanned(Sheets.page(Stamping.says(printed(id, 1)), EMPLOYER));

        assertThat(archive.nominee(id).get("stamps").toString()).contains(EMPLOYER, "吴敏",
                String.valueOf(record.of(id, clerk()).get(0).scan()));
    }

    @Test
    void areForgottenWithThePersonAndTheUploadsWithThem() {
        var one = aNominee("甲一");
        var other = aNominee("乙二");
        var pages = scanned(Sheets.page(Stamping.says(printed(one, 1)), EMPLOYER),
                Sheets.page(Stamping.says(printed(other, 1)), EMPLOYER), Sheets.page(""));
        var upload = intakes.parts(pages.get(0).intakeId()).get(0).fileId();
        var picture = String.valueOf(record.of(one, clerk()).get(0).scan());

        transaction.executeWithoutResult(status -> forget.forgetNominees(List.of(one)));

        assertThatThrownBy(() -> files.file(upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.file(picture)).isInstanceOf(NotFound.class);
        assertThat(stamped.of(List.of(one, other))).isEqualTo(Map.of(one, Set.of(EMPLOYER), other, Set.of(EMPLOYER)));
        assertThat(record.of(other, clerk()).get(0).scan()).isNotNull();
        transaction.executeWithoutResult(status -> forget.forgetPlan(kangping.plan.id()));
        assertThat(record.of(other, clerk()).get(0).scan()).as("of who isn't forgotten").isNotNull();
        assertThat(sheet(false).pages()).extracting(ScanBook.Page::picture).containsExactly(false);
    }

    @Test
    void sayWhichOfSeveralFilesIsRefused() {
        var fine = new Upload("a.jpg", Sheets.jpeg(Sheets.page("")));

        assertThatThrownBy(() -> uploaded(fine, new Upload("b.jpg", new byte[] {1, 2, 3})))
                .hasMessageContaining("第2个文件：").hasMessageContaining("只能是PDF");
        assertThat(sheet(false).intakes()).isEmpty();
    }
}
