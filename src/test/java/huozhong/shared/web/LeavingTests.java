package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import huozhong.ApplicationTest;
import huozhong.Browser;

@ApplicationTest
class LeavingTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext node;

    @AfterEach
    void staysAfterAll() {
        AvailabilityChangeEvent.publish(node, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void takesNobodyAnyMoreButAnswersOn() {
        var balancer = new Browser(port);
        assertThat(balancer.get("/readyz").statusCode()).isEqualTo(200);

        new Leaving(node, Duration.ZERO).stop();

        assertThat(balancer.get("/readyz").statusCode()).isEqualTo(503);
        assertThat(balancer.get("/livez").statusCode()).isEqualTo(200);
        assertThat(balancer.get("/api/session").statusCode()).isEqualTo(200);
    }
}
