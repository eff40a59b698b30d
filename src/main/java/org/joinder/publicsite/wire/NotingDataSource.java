package org.joinder.publicsite.wire;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The application's data source, which tells what statements a rendering uses; whoever renders nothing notices nothing. */
final class NotingDataSource extends DelegatingDataSource {

    private final StatementNotes notes;

    NotingDataSource(DataSource target, StatementNotes notes) {
        super(target);
        this.notes = notes;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return Reading.isOn() ? noting(connection) : connection;
    }

    private Connection noting(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            note(method, "prepare", arguments);
            var result = invoke(connection, method, arguments);
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? noting(statement)
                    : result;
        });
    }

    private Statement noting(Statement statement) {
        return proxy(Statement.class, statement, (method, arguments) -> {
            note(method, "execute", arguments);
            return invoke(statement, method, arguments);
        });
    }

    private void note(Method method, String verb, @Nullable Object @Nullable [] arguments) {
        if (method.getName().startsWith(verb)
                && arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql) {
            notes.note(sql);
        }
    }

    private static @Nullable Object invoke(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }

    private interface Call {
        @Nullable
        Object with(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> arguments != null && self == arguments[0];
                    case "hashCode" -> System.identityHashCode(target);
                    default -> call.with(method, arguments);
                }));
    }
}
