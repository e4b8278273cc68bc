/**
 * The demo: invented people, put through everybody's front door until today lies in the county phase of this year's
 * plan, or, as a city in summer, after the second reports were due.
 * May know every module and is known by none; alive in the profile demo only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "plan", "document", "workflow",
        "workflow :: desk", "nomination",
        "nomination :: field", "nomination :: people", "registration :: print", "registration :: scan", "roster",
        "seal", "team", "selection", "submission", "obligation", "report", "attendance", "training"})
package huozhong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

