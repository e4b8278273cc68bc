package huozhong;

import java.time.Clock;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

import huozhong.shared.Shanghai;

/** The selection and approval of the 新时代文明实践“火种”计划, one application. */
@SpringBootApplication
@EnableScheduling
@Modulithic(sharedModules = {"shared", "audit"})
public class Application {

    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.system(Shanghai.ZONE);
    }
}
