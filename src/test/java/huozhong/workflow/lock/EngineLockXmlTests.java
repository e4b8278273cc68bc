package huozhong.workflow.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file can name addresses; deploying it asks none of them. */
class EngineLockXmlTests {

    private static final String DIAGRAM = EngineLockFiles.task("",
            EngineLockFiles.extension("<thing xmlns='urn:x'/>"));
    private static final String TABLE = EngineLockFiles.table("", "word",
            EngineLockFiles.entry("inputEntry", "", ""), EngineLockFiles.entry("outputEntry", "", "1"));

    private static final EngineLockFixture LOCKED = EngineLockFixture.locked();

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @AfterAll
    static void close() {
        LOCKED.close();
    }

    static Stream<Arguments> addressed() {
        var headers = Stream.of("<!DOCTYPE x SYSTEM 'ADDRESS'>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'ADDRESS'>]>",
                "<!DOCTYPE x [<!ENTITY % e SYSTEM 'ADDRESS'> %e;]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>",
                "<?xml-stylesheet href='ADDRESS'?>");
        var attributes = Stream.of("i:schemaLocation='urn:x ADDRESS'",
                "i:schemaLocation='http://www.omg.org/spec/BPMN/20100524/MODEL ADDRESS'",
                "i:schemaLocation='https://www.omg.org/spec/DMN/20191111/MODEL/ ADDRESS'",
                "i:noNamespaceSchemaLocation='ADDRESS'");
        return Stream.concat(headers, attributes)
                .flatMap(with -> Stream.of(Arguments.of("P.bpmn", with), Arguments.of("T.dmn", with)));
    }

    @ParameterizedTest
    @MethodSource("addressed")
    void followsNoAddressInAFile(String name, String with) {
        assertThatThrownBy(() -> LOCKED.deploy(name, file(name, with))).hasMessageContaining("不允许");

        assertThat(asked).hasValue(0);
    }

    @Test
    void guardsAgainstAnAddressThatTheEngineWouldFollow() {
        try (var fixture = EngineLockFixture.unlocked()) {
            fixture.deploy("P.bpmn", file("P.bpmn", "i:schemaLocation='urn:x ADDRESS'"));
        } catch (RuntimeException late) {
            // the address does not answer with a schema
        }

        assertThat(asked).hasPositiveValue();
    }

    private String file(String name, String with) {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.xsd";
        var file = name.endsWith(".dmn") ? TABLE : DIAGRAM;
        var part = with.replace("ADDRESS", address);
        return part.startsWith("<") ? file.replaceFirst("\\?>", "?>" + part)
                : file.replaceFirst("efinitions ", "efinitions xmlns:i='http://www.w3.org/2001/XMLSchema-instance' "
                        + part + " ");
    }
}
