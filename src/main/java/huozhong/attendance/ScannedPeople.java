package huozhong.attendance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.attendance.SignIn.Answer;
import huozhong.attendance.SignIn.Outcome;
import huozhong.attendance.SignIn.Scan;
import huozhong.shared.InvalidInput;
import huozhong.team.MemberPeople.Person;
import huozhong.team.Roll;
import huozhong.team.pass.MemberPasses;

/**
 * Signs in whoever is named or shows his 成员码, and says of the latter who he is. A code that isn't a member's of this
 * plan now is refused in the same words whatever is wrong with it, and keeps no other back.
 */
@Service
public class ScannedPeople {

    static final String UNKNOWN = "成员码无效，请核对后重新扫码，或在名单中找到本人签到";

    private final GatheringSources sources;
    private final MemberPasses passes;
    private final Roll roll;
    private final SignIn signing;

    ScannedPeople(GatheringSources sources, MemberPasses passes, Roll roll, SignIn signing) {
        this.sources = sources;
        this.passes = passes;
        this.roll = roll;
        this.signing = signing;
    }

    /** One sending from a device, as {@link Scan}, with exactly one of the person's id and his code. */
    public record Seen(String nonce, @Nullable String personId, @Nullable String code, boolean out, Means means,
                       LocalDateTime at) {
    }

    /** What became of one, as {@link Answer}: no person where his code says nothing, his name where he showed one. */
    public record Known(String nonce, @Nullable String personId, @Nullable String name, Outcome outcome,
                        @Nullable LocalDateTime at, String words) {
    }

    /** In the order in which they were sent. */
    public List<Known> take(String gatheringId, List<Seen> seen, LocalDateTime sentAt, Caller caller) {
        var planId = sources.kept(gatheringId, caller).gathering().planId();
        seen.forEach(ScannedPeople::requireOne);
        var scans = seen.stream().map(one -> scan(planId, one)).toList();
        var taken = signing.take(gatheringId, scans.stream().flatMap(Optional::stream).toList(), sentAt, caller)
                .iterator();
        var names = names(seen, scans);
        var answers = new ArrayList<Known>();
        for (var i = 0; i < seen.size(); i++) {
            answers.add(scans.get(i).isEmpty() ? refused(seen.get(i)) : known(taken.next(), seen.get(i), names));
        }
        return answers;
    }

    private static void requireOne(Seen one) {
        if ((one.personId == null || one.personId.isBlank()) == (one.code == null)) {
            throw new InvalidInput("scans", "每次签到请写明成员或成员码，两者取一");
        }
    }

    private Optional<Scan> scan(@Nullable String planId, Seen one) {
        var code = one.code;
        var person = code == null ? Optional.ofNullable(one.personId)
                : Optional.ofNullable(planId).flatMap(plan -> passes.personOf(plan, code));
        return person.map(id -> new Scan(one.nonce, id, one.out, one.means, one.at));
    }

    /** Of those whose codes were shown: the others the device knew before. */
    private Map<String, Person> names(List<Seen> seen, List<Optional<Scan>> scans) {
        var shown = new ArrayList<String>();
        for (var i = 0; i < seen.size(); i++) {
            if (seen.get(i).code != null) {
                scans.get(i).map(Scan::personId).ifPresent(shown::add);
            }
        }
        return roll.people(shown);
    }

    private static Known known(Answer answer, Seen one, Map<String, Person> names) {
        var person = one.code == null ? null : names.get(answer.personId());
        return new Known(answer.nonce(), answer.personId(), person == null ? null : person.name(), answer.outcome(),
                answer.at(), answer.words());
    }

    private static Known refused(Seen one) {
        return new Known(one.nonce, null, null, Outcome.REFUSED, null, UNKNOWN);
    }
}
