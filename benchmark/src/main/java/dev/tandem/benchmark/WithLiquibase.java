package dev.tandem.benchmark;

import java.sql.Connection;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

final class WithLiquibase implements Contestant {

    @Override
    public void migrate(Workload workload, Target target) throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> update(workload, target));
    }

    private static void update(Workload workload, Target target) throws Exception {
        try (Connection connection = target.dataSource().getConnection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            try (Liquibase liquibase = new Liquibase(
                    Workload.CHANGELOG, new DirectoryResourceAccessor(workload.forLiquibase()), database)) {
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update(new Contexts(), new LabelExpression());
            }
        }
    }
}
