package huozhong.workflow.lock;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.DomDocument;

/** Stands before the engine's deployers: only diagrams, decision tables and forms, none too large or with code. */
public final class EngineLockResources implements Deployer {

    private static final int LARGEST = 1_000_000;

    static void putFirst(ProcessEngineConfigurationImpl engine) {
        var deployers = new ArrayList<Deployer>(List.of(new EngineLockResources()));
        if (engine.getCustomPreDeployers() != null) {
            deployers.addAll(engine.getCustomPreDeployers());
        }
        engine.setCustomPreDeployers(deployers);
    }

    static boolean isFirst(ProcessEngineConfigurationImpl engine) {
        var deployers = engine.getCustomPreDeployers();
        return deployers != null && !deployers.isEmpty() && deployers.get(0) instanceof EngineLockResources;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(EngineLockResources::check);
    }

    private static void check(ResourceEntity resource) {
        checkFile(resource.getName(), resource.getBytes());
        if (resource.getName().endsWith(".dmn")) {
            checkTable(resource.getName(), resource.getBytes());
        }
    }

    /** What holds for any file before anything else reads it. */
    public static void checkFile(String name, byte[] content) {
        if (!name.matches("(?s).*\\.(bpmn|dmn|form)")) {
            throw new NotValidException("“" + name + "”:只能发布 .bpmn、.dmn 和 .form 文件");
        }
        if (content.length > LARGEST) {
            throw new NotValidException("“" + name + "”:文件超过 1 MB");
        }
        if (!name.endsWith(".form")) {
            EngineLockXml.check(name, content);
        }
    }

    private static void checkTable(String name, byte[] table) {
        var problems = EngineLockTables.RULES.problems(table(name, table));
        if (!problems.isEmpty()) {
            throw new NotValidException(problems.stream().map(problem -> name + problem)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** Read by the engine's own reader, so that it and the rules see the same. */
    public static EngineLockNode table(String name, byte[] table) {
        try {
            return root(Dmn.readModelFromStream(new ByteArrayInputStream(table)).getDocument());
        } catch (ModelException unreadable) {
            throw new NotValidException("“" + name + "”:不是有效的决策表" + why(unreadable), unreadable);
        }
    }

    public static EngineLockNode diagram(String name, byte[] diagram) {
        try {
            return root(Bpmn.readModelFromStream(new ByteArrayInputStream(diagram)).getDocument());
        } catch (ModelException unreadable) {
            throw new NotValidException("“" + name + "”:不是有效的流程图" + why(unreadable), unreadable);
        }
    }

    /** What the schema says, in its own words. */
    private static String why(ModelException unreadable) {
        var cause = unreadable.getCause();
        var words = cause == null || cause.getMessage() == null ? ""
                : cause.getMessage().lines().findFirst().orElse("");
        return words.isEmpty() ? "" : "（" + words.substring(0, Math.min(200, words.length())) + "）";
    }

    private static EngineLockNode root(DomDocument document) {
        return EngineLockNode.of(((org.w3c.dom.Document) document.getDomSource().getNode()).getDocumentElement());
    }
}
