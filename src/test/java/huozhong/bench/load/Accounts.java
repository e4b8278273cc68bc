package huozhong.bench.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.access.Credentials;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Retry;

/** Counties with hospitals: at each a leader, and a clerk of the county's who puts its people forward. */
final class Accounts {

    static final String PASSWORD = "a mountain in spring";
    private static final int HOSPITALS = 25;
    /** A share of them is what the one at the leader's account agrees to while he is measured. */
    private static final int WAITING = 4 * Person.SHARES;

    private final ApplicationContext beans;
    private final Credentials credentials;
    private final JdbcTemplate jdbc;
    private final AtomicLong mobile = new AtomicLong(17_000_000_000L);

    Accounts(ApplicationContext beans) {
        this.beans = beans;
        this.credentials = beans.getBean(Credentials.class);
        this.jdbc = beans.getBean(JdbcTemplate.class);
    }

    /** So many, and some of each kind among the first of them. */
    List<Account> of(int people) {
        var counties = (people + 2 * HOSPITALS - 1) / (2 * HOSPITALS);
        return IntStream.range(0, counties).mapToObj(i -> county()).flatMap(county -> IntStream.range(0, HOSPITALS)
                .mapToObj(i -> hospital(county, i)).flatMap(pair -> pair)).limit(people).toList();
    }

    private Kangping county() {
        var county = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        jdbc.update("update quota set seats = null where plan_id = ?", county.plan.id());
        return county;
    }

    private Stream<Account> hospital(Kangping county, int number) {
        var hospital = county.unit("-KP-Y" + number, county.prefix + "康平县第" + number + "医院", Unit.EMPLOYER,
                county.county);
        var clerk = county.appointed("吴敏" + number, county.publicity, Post.Kind.CLERK);
        var leader = county.appointed("冯刚" + number, hospital, Post.Kind.LEADER);
        var photo = county.photo();
        Stream.of(clerk, leader).map(User::id).forEach(user -> credentials.setPassword(user, PASSWORD));
        IntStream.range(0, WAITING).parallel().forEach(i -> wait(county, hospital, clerk));
        return Stream.of(clerk, leader).map(user -> new Account(user.login(), user == clerk, county.plan.id(),
                county.publicity.id(), hospital.id(), photo));
    }

    /** Somebody of whom the hospital is asked from the beginning. */
    private void wait(Kangping county, Unit hospital, User clerk) {
        var caller = county.caller(clerk);
        var drafts = beans.getBean(DraftNominee.class);
        var submit = beans.getBean(SubmitDraft.class);
        Retry.call(() -> {
            var put = drafts.draft(county.plan.id(), county.publicity.id(),
                    county.dossier("李秀英", String.valueOf(mobile.incrementAndGet())), hospital.id(), caller);
            submit.submit(put.id(), put.version(), caller);
            return put;
        });
    }
}
