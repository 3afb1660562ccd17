package javax.annotation;

/** What the generated types are marked with; a JDK no longer has it. */
public @interface Generated {
    String[] value();

    String comments() default "";

    String date() default "";
}
