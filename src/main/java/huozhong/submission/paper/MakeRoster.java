package huozhong.submission.paper;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.registration.print.FormCode;
import huozhong.rendering.CheckCode;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.submission.RosterSource;
import huozhong.submission.UnitList;
import huozhong.submission.paper.RosterVersion.Made;

/** 生成汇总表: the next version of a list's roster, by the unit whose list it is, out of who is approved today. */
@Service
public class MakeRoster {

    private final RosterSource source;
    private final RosterContent content;
    private final RosterVersions versions;
    private final RosterFiles files;
    private final RosterOrders orders;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeRoster(RosterSource source, RosterContent content, RosterVersions versions, RosterFiles files,
               RosterOrders orders, Audit audit, Clock clock) {
        this.source = source;
        this.content = content;
        this.versions = versions;
        this.files = files;
        this.orders = orders;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the latest version says all of that already there is none to make. */
    @Transactional
    public RosterVersion make(UnitList list, Caller caller) {
        var duty = duty(list.unitId(), caller);
        if (!source.standing(list).isOpen()) {
            throw new InvalidInput("roster", "名单已审定或撤回报送，或计划已结束，不能再生成汇总表");
        }
        var lines = content.today(list);
        if (lines.isEmpty()) {
            throw new InvalidInput("roster", "没有可以列入汇总表的人选：须已入选，并有两级意见");
        }
        var last = versions.latest(list);
        last.filter(version -> version.lines().equals(lines)).ifPresent(version -> {
            throw new InvalidInput("roster", "第" + version.number() + "版汇总表与当前记录一致，无须重新生成");
        });
        last.ifPresent(orders::cancel);
        var made = add(list, last.map(RosterVersion::number).orElse(0) + 1, lines, caller);
        audit.record(caller.act(duty, "ROSTER_MADE", made.id(), Map.of("version", String.valueOf(made.number()),
                "people", String.valueOf(lines.size()))));
        return made;
    }

    static Duty duty(String unitId, Caller caller) {
        return Stream.of(Post.Kind.CLERK, Post.Kind.LEADER).flatMap(post -> caller.dutyIn(unitId, post).stream())
                .findFirst().orElseThrow(NotFound::new);
    }

    private RosterVersion add(UnitList list, int number, List<RosterLine> lines, Caller caller) {
        var title = files.title(list, source.standing(list).number(), number);
        var layout = new RosterSheets.Layout(list.planId(), list.unitId(), title, check(title, lines),
                parts(list, lines));
        var printed = files.write(layout, caller.userId());
        var made = new RosterVersion(Ids.next(), list, number, title, lines, printed.parts(), layout.checkCode(),
                printed.workbookId(), printed.paperId(),
                new Made(caller.userId(), Shanghai.now(clock), printed.editionId(), null));
        versions.add(made);
        return made;
    }

    private List<RosterSheets.Part> parts(UnitList list, List<RosterLine> lines) {
        if (!files.isPerCategory(list.planId())) {
            return List.of(new RosterSheets.Part("", FormCode.next(random), lines));
        }
        return RosterContent.grouped(lines).entrySet().stream()
                .map(group -> new RosterSheets.Part(group.getKey(), FormCode.next(random), group.getValue())).toList();
    }

    private static String check(String title, List<RosterLine> lines) {
        var says = new ArrayList<>(List.of(title));
        lines.forEach(line -> {
            says.add(line.number());
            says.addAll(line.cells());
        });
        return CheckCode.of(says);
    }
}
