//! The tables of titles and names, from the pages that [`TitleSource`](super::TitleSource) lists.

/// A short title and the full one.
pub(super) type Titles = (&'static str, &'static str);

/// In the order of the objectives.
pub(super) static FRENCH: [Titles; 23] = [
    (
        "Données",
        "Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques fondées sur la connaissance des faits",
    ),
    (
        "Lutter contre les facteurs négatifs",
        "Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d’origine",
    ),
    (
        "Fourniture d’informations",
        "Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration",
    ),
    (
        "Identité légale et papiers",
        "Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats",
    ),
    (
        "Filières de migration régulière",
        "Faire en sorte que les filières de migration régulière soient accessibles et plus souples",
    ),
    (
        "Recrutement et travail décent",
        "Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un travail décent",
    ),
    (
        "Réduire la vulnérabilité",
        "S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire",
    ),
    (
        "Sauver des vies",
        "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus",
    ),
    ("Combattre le trafic de migrants", "Renforcer l’action transnationale face au trafic de migrants"),
    (
        "Éradiquer la traite de personnes",
        "Prévenir, combattre et éliminer la traite de personnes dans le cadre des migrations internationales",
    ),
    ("Gérer les frontières", "Gérer les frontières de manière intégrée, sûre et coordonnée"),
    (
        "Contrôle, évaluation et orientation",
        "Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés",
    ),
    (
        "Alternatives à la rétention",
        "Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange",
    ),
    (
        "Protection consulaire",
        "Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire",
    ),
    ("Accès aux services de base", "Assurer l’accès des migrants aux services de base"),
    (
        "Intégration et cohésion sociale",
        "Donner aux migrants et aux sociétés des moyens en faveur de la pleine intégration et de la cohésion sociale",
    ),
    (
        "Éliminer les discriminations",
        "Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l’analyse des faits afin de faire évoluer la manière dont les migrations sont perçues",
    ),
    (
        "Perfectionnement et reconnaissance des qualifications",
        "Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences",
    ),
    (
        "Contributions des migrants et diaspora",
        "Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays",
    ),
    (
        "Envois de fonds",
        "Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l’inclusion financière des migrants",
    ),
    (
        "Retour digne et réintégration durable",
        "Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable",
    ),
    (
        "Protection sociale",
        "Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis",
    ),
    (
        "Coopération internationale",
        "Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières",
    ),
];

/// In the order of the objectives.
pub(super) static SPANISH: [Titles; 23] = [
    ("Datos", "Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica"),
    (
        "Minimizar factores adversos",
        "Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen",
    ),
    (
        "Proporcionar información",
        "Proporcionar información exacta y oportuna en todas las etapas de la migración",
    ),
    (
        "Identidad jurídica y documentación",
        "Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada",
    ),
    (
        "Vías de migración regular",
        "Aumentar la disponibilidad y flexibilidad de las vías de migración regular",
    ),
    (
        "Contratación y trabajo decente",
        "Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente",
    ),
    ("Reducir vulnerabilidades", "Abordar y reducir las vulnerabilidades en la migración"),
    (
        "Salvar vidas",
        "Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos",
    ),
    (
        "Combatir el tráfico de migrantes",
        "Reforzar la respuesta transnacional al tráfico ilícito de migrantes",
    ),
    (
        "Erradicar la trata de personas",
        "Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional",
    ),
    ("Gestión de fronteras", "Gestionar las fronteras de manera integrada, segura y coordinada"),
    (
        "Verificación de antecedentes y derivación",
        "Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación",
    ),
    (
        "Alternativas a la detención",
        "Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas",
    ),
    (
        "Protección consular",
        "Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio",
    ),
    ("Acceso a los servicios básicos", "Proporcionar a los migrantes acceso a servicios básicos"),
    (
        "Inclusión y cohesión social",
        "Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social",
    ),
    (
        "Eliminar la discriminación",
        "Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración",
    ),
    (
        "Desarrollo y reconocimiento de competencias",
        "Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias",
    ),
    (
        "Contribución de migrantes y diásporas",
        "Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países",
    ),
    (
        "Remesas",
        "Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes",
    ),
    (
        "Retorno y reintegración dignos",
        "Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible",
    ),
    (
        "Protección social",
        "Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas",
    ),
    (
        "Cooperación internacional",
        "Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular",
    ),
];

/// In the order of the principles.
pub(super) static FRENCH_NAMES: [&str; 10] = [
    "Priorité à la dimension humaine",
    "Coopération internationale",
    "Souveraineté nationale",
    "Primauté du droit et garanties d’une procédure régulière",
    "Développement durable",
    "Droits de l’homme",
    "Prise en compte de la problématique femmes-hommes",
    "Adaptation aux besoins de l’enfant",
    "Approche mobilisant l’ensemble des pouvoirs publics",
    "Approche mobilisant l’ensemble de la société",
];

/// In the order of the principles.
pub(super) static SPANISH_NAMES: [&str; 10] = [
    "Centrada en las personas",
    "Cooperación internacional",
    "Soberanía nacional",
    "Estado de derecho y garantías procesales",
    "Desarrollo sostenible",
    "Derechos humanos",
    "Perspectiva de género",
    "Perspectiva infantil",
    "Enfoque pangubernamental",
    "Enfoque pansocial",
];

/// In the order of the principles.
pub(super) static CHINESE_NAMES: [&str; 10] = [
    "以人为中心",
    "国际合作",
    "国家主权",
    "法治和正当程序",
    "可持续发展",
    "人权",
    "促进性别平等",
    "敏感认识到儿童问题",
    "全政府办法",
    "全社会办法",
];
