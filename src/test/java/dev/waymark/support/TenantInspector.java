package dev.waymark.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Lets no statement of Hibernate's pass, in any test, that breaks the {@link TenantRule}. */
@PersistenceUnitExtension
public class TenantInspector implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        var broken = TenantRule.broken(sql);
        if (!broken.isEmpty()) {
            throw new AssertionError("Does not say whose rows of %s it means: %s".formatted(broken, sql));
        }
        return sql;
    }
}
