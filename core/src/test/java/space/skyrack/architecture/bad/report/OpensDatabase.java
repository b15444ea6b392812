package space.skyrack.architecture.bad.report;

import java.sql.Connection;

/** A database outside results. */
record OpensDatabase(Connection connection) {}
