# Campaign Bot as an image: built with a JDK 25, run by an unprivileged user, data in /data.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY bot-core bot-core
COPY slack-adapter slack-adapter
COPY discord-adapter discord-adapter
COPY bot-launcher bot-launcher
RUN ./mvnw -B -ntp -q -Dquick package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /data --create-home campaign-bot
COPY --from=build /src/bot-launcher/target/lib /app/lib
COPY --from=build /src/bot-launcher/target/campaign-bot.jar /app/
ENV CAMPAIGN_BOT_HOME=/data
USER campaign-bot
WORKDIR /data
VOLUME /data
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-jar", "/app/campaign-bot.jar"]
CMD ["chat"]
