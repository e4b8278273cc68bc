package huozhong;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/** Nothing starts on a database that nobody named: the framework would take an embedded one with no password. */
final class NamedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext starting) {
        if (!StringUtils.hasText(starting.getEnvironment().getProperty("spring.datasource.url"))) {
            throw new DatabaseUnnamed();
        }
    }

    private static final class DatabaseUnnamed extends RuntimeException {
    }

    /** What the console says of it instead of a stack trace. */
    static final class Words extends AbstractFailureAnalyzer<DatabaseUnnamed> {

        @Override
        protected FailureAnalysis analyze(Throwable failed, DatabaseUnnamed unnamed) {
            return new FailureAnalysis("没有指定数据库，系统不启动。",
                    "请设置环境变量 SPRING_DATASOURCE_URL（及 _USERNAME、_PASSWORD）；只想试用，请用 bin/run 启动演示。", unnamed);
        }
    }
}
