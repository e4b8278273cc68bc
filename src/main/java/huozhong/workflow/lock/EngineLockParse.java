package huozhong.workflow.lock;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;

/**
 * Looks at a diagram before the engine does, on the engine's own tree, so that both see the same: parse listeners come
 * after the engine has compiled expressions and loaded classes, and never for a process that is not executable.
 */
final class EngineLockParse extends BpmnParse {

    private EngineLockParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        if (rootElement == null) {
            return;
        }
        EngineLockDiagrams.RULES.problems(EngineLockNode.of(rootElement))
                .forEach(problem -> addError(problem.toString(), rootElement, problem.id()));
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    /** Makes every parser of the engine one that looks first. */
    static final class Factory implements BpmnParseFactory {

        @Override
        public BpmnParse createBpmnParse(BpmnParser parser) {
            return new EngineLockParse(parser);
        }
    }
}
