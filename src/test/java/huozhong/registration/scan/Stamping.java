package huozhong.registration.scan;

import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.TestClock;
import huozhong.nomination.Dossier;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.organization.User;
import huozhong.registration.print.FormPrint;
import huozhong.registration.print.FormPrints;
import huozhong.registration.scan.MatchPage.Match;
import huozhong.registration.scan.ScanBook.Page;
import huozhong.registration.scan.TakeScans.Upload;
import huozhong.registration.sealed.FormSeals;
import huozhong.rendering.Box;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;

/** 康平县's clerk prints, has it stamped and scans; a minute passes with everything that is done. */
abstract class Stamping {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private FormPrints prints;
    @Autowired
    private TaskList list;
    @Autowired
    private Tasks tasks;
    @Autowired
    private ObjectMapper json;
    @Autowired
    TestClock clock;
    @Autowired
    TakeScans takeScans;
    @Autowired
    ScanBook book;
    @Autowired
    MatchPage matchPage;
    @Autowired
    StampRecord record;
    @Autowired
    StampWork work;
    @Autowired
    Stamped stamped;
    @Autowired
    FormSeals seals;

    Kangping kangping;
    private int people;

    @BeforeEach
    void aCounty() {
        kangping = beans.createBean(Kangping.class);
        people = 0;
    }

    String aNominee(String name) {
        return submitted(kangping.dossier(name, "1380401" + (1000 + people++)));
    }

    String submitted(Dossier dossier) {
        var clerk = clerk();
        var id = draftNominee.draft(kangping.plan.id(), kangping.publicity.id(), dossier, null, clerk).id();
        submitDraft.submit(id, 0, clerk);
        return id;
    }

    /** What the printer keeps of it; the code. */
    String printed(String nominationId, int version) {
        return printed(nominationId, version, Sheets.BOXES);
    }

    String printed(String nominationId, int version, List<Box> boxes) {
        clock.pass(Duration.ofMinutes(1));
        var code = new Random().ints(16, 0, 32).mapToObj(DIGITS::charAt).map(String::valueOf)
                .collect(java.util.stream.Collectors.joining());
        prints.add(new FormPrint(code, nominationId, version, code.substring(0, 8), boxes, kangping.clerk.id(),
                kangping.publicity.id(), Shanghai.now(clock), null));
        return code;
    }

    static String says(String code) {
        return "HZ1:" + code;
    }

    List<Page> scanned(BufferedImage... pages) {
        return uploaded(new Upload("scan.pdf", Sheets.pdf(pages)));
    }

    /** What was found on the pages of this upload, once all are read. */
    List<Page> uploaded(Upload... files) {
        clock.pass(Duration.ofMinutes(1));
        var taken = takeScans.take(kangping.plan.id(), kangping.publicity.id(), List.of(files), clerk());
        await().atMost(Duration.ofMinutes(1)).until(() -> sheet(false).intakes().stream()
                .filter(one -> one.id().equals(taken.id())).allMatch(one -> one.done() == one.total()));
        return java.util.stream.Stream.of(false, true).flatMap(settled -> sheet(settled).pages().stream())
                .filter(page -> page.intakeId().equals(taken.id()))
                .sorted(java.util.Comparator.comparing(Page::page).thenComparing(Page::part)).toList();
    }

    ScanBook.Sheet sheet(boolean settled) {
        return book.sheet(kangping.plan.id(), kangping.publicity.id(), settled, clerk());
    }

    void match(Page page, String nominationId, String... steps) {
        matchPage.match(page.id(), new Match(nominationId, null, List.of(steps)), clerk());
    }

    List<StampWork.Row> people(StampQuery.State state) {
        return work.people(query(state), 0, 50, clerk()).items();
    }

    StampQuery query(StampQuery.State state) {
        return new StampQuery(kangping.plan.id(), kangping.publicity.id(), Sheets.EMPLOYER, state, null, null, null);
    }

    huozhong.access.Caller clerk() {
        return kangping.caller(kangping.clerk);
    }

    void submit(User user, String nominationId, String form) {
        clock.pass(Duration.ofMinutes(1));
        var all = new Filter(null, null, null, false, null, Sort.DUE, null, 50);
        var task = list.open(all, kangping.caller(user)).items().stream()
                .filter(one -> one.caseId().equals(nominationId)).map(TaskEntry::taskId).findFirst().orElseThrow();
        try {
            tasks.submit(task, json.readTree(form.replace('\'', '"')), kangping.caller(user));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
