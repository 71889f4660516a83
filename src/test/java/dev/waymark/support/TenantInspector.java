package dev.waymark.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets no statement of Hibernate's pass, in any test, that breaks the {@link TenantRule}. */
@PersistenceUnitExtension
public class TenantInspector implements StatementInspector {

    private static final long serialVersionUID = 1L;

    /** What the rule says of each statement, of which there are few and which come often. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        var broken = known.computeIfAbsent(sql, TenantRule::broken);
        if (!broken.isEmpty()) {
            throw new AssertionError("Does not say whose rows of %s it means: %s".formatted(broken, sql));
        }
        BetweenStatements.pass(sql);
        return sql;
    }
}
