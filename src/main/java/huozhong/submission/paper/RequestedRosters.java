package huozhong.submission.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.organization.User;
import huozhong.sealing.RequestsSeals;
import huozhong.shared.NotFound;

/** A version of a roster, to those who decide on a division's request for its department's seal. */
@Component
class RequestedRosters implements RequestsSeals {

    private final RosterVersions versions;
    private final RosterStamps stamps;
    private final Nominees nominees;

    RequestedRosters(RosterVersions versions, RosterStamps stamps, Nominees nominees) {
        this.versions = versions;
        this.stamps = stamps;
        this.nominees = nominees;
    }

    @Override
    public String kind() {
        return RosterOrders.KIND;
    }

    @Override
    public String words() {
        return RosterOrders.WORDS;
    }

    @Override
    public String contextId(String subject) {
        return version(subject).list().planId();
    }

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        var titles = new HashMap<String, String>();
        subjects.forEach(id -> versions.find(id).ifPresent(version -> titles.put(id, version.title())));
        return titles;
    }

    @Override
    public boolean concerns(String subject, User user) {
        var version = version(subject);
        var his = nominees.of(version.list().planId(), user);
        return version.lines().stream().map(RosterLine::nominationId).anyMatch(his::contains);
    }

    @Override
    public void refused(String subject, String box, String reason) {
        var version = version(subject);
        version.allParts().stream().filter(part -> RosterSheets.box(part).equals(box))
                .forEach(part -> stamps.refuse(subject, part, reason));
    }

    private RosterVersion version(String subject) {
        return versions.find(subject).orElseThrow(NotFound::new);
    }
}
