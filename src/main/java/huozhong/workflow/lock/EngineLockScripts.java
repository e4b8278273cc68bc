package huozhong.workflow.lock;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;

import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No script in any language, whatever engines are on the class path. */
final class EngineLockScripts implements ScriptEngineResolver {

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new EngineLocked("流程不得运行脚本:" + language);
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new EngineLocked("流程不得运行脚本");
    }

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new EngineLocked("流程不得运行脚本:" + factory.getLanguageName());
    }
}
