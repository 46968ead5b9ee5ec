package nl.integrity.web.edge;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Lets {@link EdgeExceptionHandler} decide what people see when something goes wrong on a page. */
public class EdgeExceptionHandlerFactory extends ExceptionHandlerFactory {
    public EdgeExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new EdgeExceptionHandler(getWrapped().getExceptionHandler());
    }
}
