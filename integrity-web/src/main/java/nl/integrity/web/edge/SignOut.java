package nl.integrity.web.edge;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.integrity.organisation.DeskPresence;

/** Ends the session here and at the identity provider. */
@WebServlet("/desk/logout")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    transient DeskPresence presence;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        presence.left();
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(Language.in(Language.chosen(request), "/?bye"));
    }
}
