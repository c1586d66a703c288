package be.socialinnovation.examples.host;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps of the cases of one kind, a row each: rows are added, and never changed.
 *
 * @param database hands out connections that commit each statement by itself
 * @param workflow decides the cases
 */
public record StepTable<S extends State, C, E extends Event>(
    DataSource database, Workflow<S, C, E, ?> workflow) {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();
  private static final String KEY_IS_TAKEN = "23505";

  /** Makes the table, once. */
  public void create() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement create = connection.prepareStatement(
            "create table step (kind varchar(50), id varchar(200), version int, document text not null,"
                + " primary key (kind, id, version))")) {
      create.execute();
    }
  }

  /** The dossier that the rows of a case lead to; without rows nothing has happened yet. */
  public Dossier<S, C, E> load(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(
            "select document from step where kind = ? and id = ? order by version")) {
      select.setString(1, workflow.kind());
      select.setString(2, id);
      Vector<Step<C, E>> steps = Vector.empty();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          StepDocument<C, E> document = MAPPER.readValue(rows.getString(1), type());
          steps = steps.append(document.toStep());
        }
      }
      return Dossier.restore(id, workflow, steps);
    }
  }

  /** Adds a step to a case: false when another writer has added one with its version. */
  public boolean append(String id, Step<C, E> step) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into step values (?, ?, ?, ?)")) {
      insert.setString(1, workflow.kind());
      insert.setString(2, id);
      insert.setInt(3, step.version());
      insert.setString(4, MAPPER.writerFor(type()).writeValueAsString(StepDocument.of(step)));
      insert.executeUpdate();
      return true;
    } catch (SQLException failed) {
      if (KEY_IS_TAKEN.equals(failed.getSQLState())) {
        return false;
      }
      throw failed;
    }
  }

  private JavaType type() {
    return StepDocument.type(MAPPER, workflow);
  }
}
