package huozhong.registration.sealed;

import static huozhong.Desk.of;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;

import huozhong.Desk;
import huozhong.organization.Post;

/** 康平县's hospital, which seals electronically: its leader agrees to a nominee, its keeper presses. */
abstract class SealingHospital extends SealedScene {

    Desk leader;
    Desk keeper;
    String seal;

    @BeforeEach
    void aHospitalThatSealsElectronically() {
        leader = logIn(kangping.hospitalLeader);
        var keeps = kangping.appointed("冯保管", kangping.hospital, Post.Kind.SEAL_KEEPER);
        keeper = logIn(keeps);
        seal = registered(kangping.hospital, keeps);
        leader.post("/api/units/" + kangping.hospital.id() + "/seal-track", of("track", "ELECTRONIC"));
        putForward(kangping.hospital);
    }

    void agree() {
        agree(leader);
    }

    JsonNode order() {
        return orders(keeper).get(0);
    }

    JsonNode press() {
        return press(keeper, seal);
    }
}
