package huozhong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.workflow.CaseSource;

/** A case's page is said twice, for messages and by the portal: both say the same. */
@ApplicationTest
class CasePagesTests {

    private static final Path MODULES = Path.of("src/main/portal/src");
    private static final Pattern PAGE = Pattern.compile("(\\w+): \\{\\s+page: \\(id\\) => '([^']+)' \\+ id");

    @Autowired
    private List<CaseSource> processes;

    @Test
    void areTheSameForTheServerAndForThePortal() throws IOException {
        var said = new TreeMap<String, String>();
        processes.forEach(one -> said.put(one.process(), one.page("{id}")));

        assertThat(portals()).containsExactlyInAnyOrderEntriesOf(said);
        assertThat(PortalRoutes.ALL).containsAll(said.values());
    }

    private static TreeMap<String, String> portals() throws IOException {
        var said = new TreeMap<String, String>();
        try (var files = Files.walk(MODULES, 2)) {
            for (var module : files.filter(file -> file.endsWith("module.ts")).toList()) {
                var found = PAGE.matcher(Files.readString(module));
                while (found.find()) {
                    said.put(found.group(1), found.group(2) + "{id}");
                }
            }
        }
        return said;
    }
}
