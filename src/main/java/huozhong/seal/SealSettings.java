package huozhong.seal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.access.TakesEffect;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.seal.SealSetting.Track;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/**
 * The units' settings. Which track is the leader's to say, also in the middle; whether he may be his own keeper is not:
 * that is asked for by one administrator and agreed to by another.
 */
@Service
@Transactional
public class SealSettings implements TakesEffect {

    private final JdbcClient jdbc;
    private final SealsInForce seals;
    private final Organization organization;
    private final Proposals proposals;
    private final Audit audit;

    SealSettings(JdbcClient jdbc, SealsInForce seals, Organization organization, Proposals proposals, Audit audit) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.organization = organization;
        this.proposals = proposals;
        this.audit = audit;
    }

    /** On paper, in two hands, where nothing was said. */
    @Transactional(readOnly = true)
    public SealSetting of(String unitId) {
        return jdbc.sql("select unit_id, track, one_hand, default_seal_id from seal_setting where unit_id = ?")
                .param(unitId).query(SealSetting.class).optional()
                .orElse(new SealSetting(unitId, Track.PAPER, false, null));
    }

    /** The seal that an order is for where nothing else is said, while it is in force. */
    Optional<String> preferred(String unitId) {
        return Optional.ofNullable(of(unitId).defaultSealId()).filter(seal -> seals.isInForce(seal, unitId));
    }

    /** For who works in the unit, and the administrators. */
    @Transactional(readOnly = true)
    public SealSetting read(String unitId, Caller caller) {
        if (!caller.scope().hasUnit(unitId)) {
            caller.requireAny(Grant.SYSTEM_ADMINISTRATOR, Grant.SECURITY_ADMINISTRATOR);
        }
        return of(organization.unit(unitId).id());
    }

    public void choose(String unitId, Track track, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.LEADER);
        if (track == Track.ELECTRONIC && !seals.has(unitId) && seals.departmentOf(unitId).isEmpty()) {
            throw new InvalidInput("track", "本单位尚无可用的电子印章，请先由系统管理员登记");
        }
        begin(unitId);
        jdbc.sql("update seal_setting set track = ? where unit_id = ?").params(track.name(), unitId).update();
        audit.record(caller.act(duty, "SEAL_TRACK_CHOSEN", unitId, Map.of("track", track.name())));
    }

    /** Which of several seals is meant where an order doesn't say another. */
    public void prefer(String unitId, String sealId, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.LEADER);
        seals.require(sealId, unitId);
        begin(unitId);
        jdbc.sql("update seal_setting set default_seal_id = ? where unit_id = ?").params(sealId, unitId).update();
        audit.record(caller.act(duty, "SEAL_PREFERRED", unitId, Map.of("seal", sealId)));
    }

    public void proposeOneHand(String unitId, boolean oneHand, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var unit = organization.units(List.of(unitId)).stream().findFirst().orElseThrow(NotFound::new);
        if (of(unitId).oneHand() == oneHand) {
            throw new InvalidInput("oneHand", oneHand ? "该单位已允许负责人本人用印" : "该单位本就不允许负责人本人用印");
        }
        proposals.propose(kind(), unitId, Map.of("unitName", unit.name(), "oneHand", String.valueOf(oneHand)), caller);
    }

    @Override
    public Proposal.Kind kind() {
        return Proposal.Kind.ONE_HAND_SET;
    }

    @Override
    public void takeEffect(Proposal proposal, Caller second) {
        begin(proposal.subject());
        jdbc.sql("update seal_setting set one_hand = ? where unit_id = ?")
                .params(Boolean.parseBoolean(proposal.fact("oneHand")), proposal.subject()).update();
        audit.record(proposal.act(second, "ONE_HAND_SET"));
    }

    private void begin(String unitId) {
        if (jdbc.sql("select unit_id from seal_setting where unit_id = ?").param(unitId).query(String.class).optional()
                .isEmpty()) {
            try {
                jdbc.sql("insert into seal_setting (unit_id, track, one_hand) values (?,'PAPER',false)").param(unitId)
                        .update();
            } catch (DuplicateKeyException meanwhile) {
                // another said something of it at the same moment
            }
        }
    }
}
