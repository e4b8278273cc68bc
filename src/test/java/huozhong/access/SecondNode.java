package huozhong.access;

import java.io.IOException;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import huozhong.Application;

/** The application once more, with its own context and door, on the database and by the clock of the first. */
final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    SecondNode(String databaseUrl, Clock clock) {
        this.context = new SpringApplicationBuilder(Application.class).initializers(starting -> {
            starting.getBeanFactory().registerSingleton("noTests", new NoTests());
            ((GenericApplicationContext) starting).registerBean("testClock", Clock.class, () -> clock,
                    definition -> definition.setPrimary(true));
        }).run("--server.port=0", "--spring.datasource.url=" + databaseUrl,
                "--huozhong.files=target/files${test.fork:1}",
                "--camunda.bpm.job-execution.enabled=false", "--spring.main.banner-mode=off",
                "--huozhong.first-run=false", "--huozhong.leave-after=0s");
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Unlike a test's, an application's scan finds the beans that stand beside the tests. */
    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
