package nl.integrity.web.edge;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.integrity.oversight.Health;
import nl.integrity.shared.Setting;

/**
 * For the load balancer and the operator: {@code /health/live} says that the server runs, {@code /health/ready} whether it can take a
 * report in. Without the identity provider it still can, so that is told as degraded, with status 200.
 */
@WebServlet({"/health/live", "/health/ready"})
public class Readiness extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @EJB
    transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        if (request.getServletPath().equals("/health/live")) {
            response.getWriter().print("{\"status\":\"UP\"}");
            return;
        }
        boolean database = databaseAnswers();
        response.setStatus(database ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.getWriter()
                .print("{\"status\":\"%s\",\"database\":\"%s\",\"migrations\":\"%s\",\"login\":\"%s\"}"
                        .formatted(
                                up(database),
                                up(database),
                                health.databaseVersion(),
                                loginAnswers() ? "UP" : "DEGRADED"));
    }

    private boolean databaseAnswers() {
        try {
            return health.databaseAnswers();
        } catch (EJBException e) {
            return false;
        }
    }

    private static boolean loginAnswers() {
        try {
            HttpRequest question = HttpRequest.newBuilder(
                            URI.create(Setting.OIDC_URL.required() + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            return HttpClient.newBuilder()
                            .connectTimeout(PATIENCE)
                            .build()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == HttpServletResponse.SC_OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String up(boolean answers) {
        return answers ? "UP" : "DOWN";
    }
}
