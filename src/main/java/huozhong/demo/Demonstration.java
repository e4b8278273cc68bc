package huozhong.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Marks a part of the demo, which is there in the profile demo only. */
@Component
@Profile("demo")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Demonstration {
}
