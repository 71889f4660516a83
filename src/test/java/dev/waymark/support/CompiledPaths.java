package dev.waymark.support;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured compiles a JSON path such as {@code items[0].id} to a class at each use, which takes longer than the request whose
 * answer it reads. With this, each path is compiled once.
 */
final class CompiledPaths extends DelegatingMetaClass {

    private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

    private CompiledPaths() {
        super(GroovyShell.class);
        initialize();
    }

    static void use() {
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, new CompiledPaths());
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (!method.equals("evaluate") || arguments.length != 1) {
            return super.invokeMethod(shell, method, arguments);
        }
        var script = compiled.computeIfAbsent(
                arguments[0].toString(), path -> new GroovyShell().parse(path).getClass());
        return InvokerHelper.createScript(script, ((GroovyShell) shell).getContext())
                .run();
    }
}
