"""
Frequent given names and East Asian family names: one weak piece of evidence among others.

Written by hand. A name that is missing here is still found by what the text says about its bearer; a name that is here
never makes a person by itself if the text speaks against it. Capital first letter, words separated by blanks.
"""

from __future__ import annotations

from functools import cache

_MALE = """
Aaron Abbas Abdel Abdul Abdullah Abdulla Abel Abraham Abu Achim Adam Adel Adil Adolf Adrian Adriano Ahmad Ahmed Aidan Ajay Akbar Akira Al Alan Alain
Albert Alberto Aldo Alec Alejandro Aleksandr Aleksandar Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandru Alexei Alexey Alexis Alfonso Alfred
Alfredo Ali Allan Allen Alonso Alvaro Alvin Amadou Amar Amin Amir Amit Amjad Amos Anatoly Anders André Andre Andrea Andreas Andrei Andrés Andres Andrew
Andrey Andriy Andrzej Andy Angel Angelo Angus Anil Anthony Anton Antonin Antonio António Antony Anwar Archie Ari Ariel Aristide Armando Armin Arnaud
Arnold Arsène Art Arthur Artur Arturo Arun Asad Asif Ashok Ashraf Atal Augustin Augusto Augustus Avery Ayman Aziz Babak Barack Barnaby Barry Bart
Bartholomew Bashar Basil Bassam Bastian Beau Ben Benedict Benito Benjamin Bennie Benny Benoît Bernard Bernardo Bernd Bernhard Bernie Bert Bertrand Bilal
Bill Billy Björn Bjorn Blaise Blake Bob Bobby Bogdan Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Buddy Burhan Burt Byron
Caleb Calvin Cameron Carl Carlo Carlos Carlton Cecil Cedric César Cesar Chad Charles Charlie Chester Chet Chris Christian Christoph Christophe
Christopher Chuck Clarence Clark Claude Claudio Claus Clay Clayton Clement Clifford Clifton Clint Clinton Clive Clyde Cody Colin Conor Conrad Constantin
Corey Cory Craig Cristian Cristiano Curt Curtis Cyril Cyrus Daisuke Dale Damian Damien Dan Daniel Daniele Danilo Danny Dante Dario Darius Darrell Darren
Darryl Dave David Davide Davis Dean Demetrius Denis Dennis Denny Denzel Derek Desmond Devin Dexter Dick Didier Diego Dieter Dietrich Dimitri Dinesh Dirk
Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Doug Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight Dylan Earl Eddie
Eddy Edgar Edmond Edmund Eduard Eduardo Edward Edwin Efrain Egon Ehud Eli Elias Elijah Elliot Elliott Ellis Elmer Elon Elton Elvis Emanuel Emerson Emil
Emile Emilio Emmanuel Emmett Enrico Enrique Erdem Eric Erich Erik Ernest Ernesto Ernst Errol Erwin Esteban Ethan Étienne Etienne Eugene Eugène Eugenio
Evan Evgeny Ezra Fabian Fabio Fabrice Fadi Fahd Faisal Farid Farouk Faruk Fausto Federico Felipe Felix Ferdinand Ferenc Fernando Fidel Filip Filippo
Floyd Francesco Francis Francisco Franco François Francois Frank Franklin Franz Fred Freddie Freddy Frederic Frédéric Frederick Fredrik Friedrich Fritz
Fuad Fyodor Gabor Gábor Gabriel Gael Galileo Garrett Garry Gary Gareth Gaston Gavin Gene Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gerard
Gérard Gerhard Germán Gerry Ghassan Gianni Gideon Gil Gilbert Gilberto Giles Gilles Giorgio Giovanni Giulio Giuseppe Glen Glenn Goran Gordon Gotthold
Graeme Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo Günter Gunther Gus Gustav Gustavo Guy Habib Haider Hakan Hakim Hal Hamad
Hamid Hamza Hank Hannibal Hans Harald Hari Harold Harris Harrison Harry Harvey Hasan Hashim Hassan Hayden Haruki Hector Héctor Heinrich Heinz Helmut
Hendrik Henri Henrik Henry Herbert Herman Hermann Hernán Herschel Hideki Hilario Hiroshi Hisham Homer Horace Horst Hosni Howard Hubert Hugh Hugo
Humberto Humphrey Hussain Hussein Ian Ibrahim Idris Ignacio Igor Ilham Ilya Imad Imran Ingmar Ingo Ion Iqbal Ira Irfan Irving Irwin Isaac Isaiah Ismail
Istvan István Ivan Ivar Jaafar Jabari Jack Jackie Jackson Jacob Jacques Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Janos János Jared Jarosław Jason
Jasper Javad Javed Javier Jay Jean Jed Jeff Jefferson Jeffery Jeffrey Jens Jeremiah Jeremy Jermaine Jerome Jérôme Jerry Jesse Jesús Jesus Jim Jimmy Joachim
Joan Joao João Joaquín Joaquin Joe Joel Joey Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jordi Jorge Jörg José Jose Josef Joseph Josh
Joshua Josip Jozef Juan Juha Jules Julian Julien Julio Julius Junichi Jürgen Jurgen Justin Kamal Kareem Karim Karl Karol Kaspar Kazuo Keith Kelvin Ken
Kendrick Kenneth Kenny Kent Kenta Kenji Kerry Kevin Khaled Khalid Khalil Kieran Kirk Kirill Klaus Knut Kofi Konrad Konstantin Krishna Kristian Krzysztof
Kumar Kurt Kwame Kyle Lamar Lance Larry Lars Laszlo László Laurence Laurent Lawrence Lee Leif Len Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Les
Leslie Lester Levi Lewis Lex Liam Lionel Lloyd Logan Lorenzo Lothar Lou Louis Lucas Luca Lucian Luciano Lucien Ludwig Luigi Luis Luís Luiz Lukas Luke
Luther Lyle Lyndon Maarten Mack Magnus Mahathir Mahmoud Mahmud Majid Malcolm Malik Manfred Manmohan Manny Manuel Marc Marcel Marcello Marcelo Marco
Marcos Marcus Mariano Mario Marius Mark Marko Markus Marlon Marshall Martin Marty Martín Marvin Masoud Massimo Mateo Mateusz Mathias Mathieu Matt Matteo
Matthew Matthias Matthieu Maurice Mauricio Max Maxim Maximilian Maxime Maxwell Mehdi Mehmet Melvin Merlin Micah Michael Michal Michał Michel Mick Mickey
Miguel Mihai Mihail Mikael Mike Mikhail Miklós Milan Miles Milos Miloš Milton Miroslav Mitch Mitchell Mitt Mohamad Mohamed Mohammad Mohammed Mohamud
Mohan Moises Morgan Morris Mortimer Moses Mostafa Mourad Mubarak Muhammad Muhammed Mukesh Munir Murray Mustafa Mykola Nabil Nader Naguib Najib Narendra
Nasser Nat Nate Nathan Nathaniel Neal Ned Neil Nelson Nestor Neville Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikita Nikola Nikolai Nikolas
Nikolaus Nikolay Nils Nitin Noah Noam Noel Norbert Norman Nouri Octavio Olaf Olav Oleg Oleksandr Oliver Olivier Olof Omar Orlando Orson Oscar Osama Osman
Oswald Othmar Otto Owen Pablo Paddy Panagiotis Paolo Pascal Patrice Patricio Patrick Paul Paulo Pavel Pavlo Pawel Paweł Pedro Percy Perry Pete Peter Petr
Petro Phil Philip Philipp Philippe Phillip Pierce Pierre Piers Pieter Pietro Piotr Prakash Pranab Preston Quentin Quincy Radek Rafael Rafał Rafik Rafiq Rahul
Rainer Raj Rajan Rajesh Rajiv Ralf Ralph Ramesh Ramiro Ramón Ramon Randall Randolph Randy Raoul Raphael Rashid Raúl Raul Ravi Ray Raymond Recep Reggie
Reginald Reinhard Reinhold René Rene Reuben Rex Reza Ricardo Riccardo Richard Rick Ricky Riyad Rob Robbie Robert Roberto Robin Rodney Rodolfo Rodrigo Roger
Rohan Roland Rolf Roman Romano Ron Ronald Ronaldo Ronnie Roosevelt Rory Roscoe Ross Roy Ruben Rudolf Rudolph Rudy Rufus Rui Rupert Russ Russell Rustam Ryan
Sadiq Saeed Said Salah Salem Salim Salman Salvador Salvatore Sam Sami Samir Sammy Samuel Sandro Sanjay Santiago Saul Sayed Scott Sean Seán Sebastian
Sébastien Serge Sergei Sergey Sergio Seth Seymour Shane Shaun Shawn Shehbaz Sheldon Sherman Shimon Shinzo Shirish Sidney Siegfried Sigmund Silvio Simon
Slobodan Solomon Spencer Stan Stanisław Stanislav Stanley Stefan Stefano Steffen Stephan Stéphane Stephane Stephen Sterling Steve Steven Stewart Stuart
Sudhir Suleiman Sunil Suresh Svein Sven Sylvester Tadeusz Taher Takashi Takeshi Tariq Tarek Taro Taylor Ted Teddy Teofil Terence Terrence Terry Thaddeus
Thanos Theo Theodor Theodore Thierry Thomas Thor Thorsten Tibor Tim Timothy Tito Tobias Tod Todd Tom Tomas Tomás Tomasz Tommaso Tommy Tomo Toni Tony
Torsten Travis Trevor Tristan Troy Tyler Tyrone Tyson Ulf Ulrich Ulysses Umar Umberto Usama Vaclav Václav Valentin Valery Vance Vasco Vasily Vernon Victor
Vijay Vikram Viktor Vince Vincent Vincenzo Virgil Vitali Vito Vivek Vlad Vladimir Volodymyr Vojtěch Wade Walid Wallace Walt Walter Warren Wayne Wendell
Werner Wesley Wilbur Wilfred Wilhelm Will Willard Willem William Willie Willy Wilson Winston Wojciech Wolfgang Woodrow Xavi Xavier Yannick Yasser Yasir
Yoshihiko Yuri Yusuf Yves Zachary Zack Zaid Zbigniew Zdeněk Zoran Zubin
"""

_FEMALE = """
Abigail Ada Adela Adele Adriana Agata Agatha Agnes Agnieszka Aicha Aisha Akiko Alba Alejandra Alexandra Alice Alicia Alina Alison Allison Alma Amal Amanda
Amber Amelia Amina Amy Ana Anastasia Andrée Angela Angelica Angelina Anita Anja Anjali Ann Anna Annabel Anne Annette Annie Annika Antonia Anya April Arundhati
Ariana Arlene Asha Ashley Asma Astrid Audrey Aurora Ava Ayesha Ayşe Barbara Beata Beatrice Beatriz Becky Bella Benazir Bernadette Bernice Bertha Beth
Bethany Betsy Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Brittany Brooke Camila Camilla Candace Carla Carly Carmen Carol Carole Carolina
Caroline Carolyn Carrie Casey Cassandra Cassidy Catalina Catherine Cathy Cecilia Celeste Celia Céline Charlene Charlotte Chelsea Cheryl Chiara Chloe Christa
Christiane Christina Christine Cindy Claire Clara Clare Clarissa Claudia Colette Colleen Condoleezza Connie Constance Cora Corazon Cristina Crystal Cynthia
Dagmar Daisy Dana Daniela Danielle Daphne Dawn Debbie Deborah Debra Deirdre Delia Delores Denise Diana Diane Dilma Dolores Dominika Donna Dora Doreen
Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Elsie Elvira Emily Emma Erica Erika Erin
Esmeralda Esther Estelle Ethel Eunice Eva Eve Evelyn Faith Fatima Fatma Faye Federica Felicity Fiona Flora Florence Frances Francesca Françoise Freda Frida
Gabriela Gabriella Gail Galina Genevieve Georgina Geraldine Germaine Gertrude Ghada Gillian Gina Ginger Gisela Giulia Gladys Gloria Golda Greta Gretchen
Guadalupe Gwen Gwendolyn Hala Hana Hanan Hannah Harriet Hazel Heather Heidi Helen Helena Helene Helga Henrietta Hilary Hilda Hillary Hina Huda Ida Ilona
Ilse Ines Inés Inga Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jade Jamila Jana Jane Janet Janette Janice Jasmine
Jean Jeanette Jeanne Jenna Jennie Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Johanna Josephine Joy Joyce Juana Juanita Judith Judy
Julia Juliana Julie Juliet June Justine Kamala Karen Karin Karina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kay Kayla
Kelly Kerstin Ketanji Khadija Kim Kimberly Kirsten Kirsty Kristen Kristin Kristina Ksenia Laila Lana Lara Larisa Laura Lauren Layla Lea Leah Leila Lena Leonora
Lesley Leticia Lidia Lila Lilian Lillian Lily Lina Linda Lindsay Lisa Liz Liza Lois Lola Loretta Lori Lorna Lorraine Louisa Louise Lourdes Lucia Lucille
Lucinda Lucy Ludmila Luisa Lydia Lynn Lynne Mabel Madeleine Madeline Magdalena Maggie Magali Maha Maia Maja Malala Malgorzata Mandy Manuela Marcia Margaret
Margarita Margot Marguerite Maria María Marian Mariana Marianne Marie Mariam Marilyn Marina Marion Marisa Marjorie Marlene Marta Martha Martina Mary Maryam
Matilda Maud Maureen Maya Megan Mei Melanie Melinda Melissa Mercedes Meredith Meryl Mia Michaela Michèle Michelle Mildred Mina Minerva Miranda Miriam Misty
Moira Molly Mona Monica Monika Mónica Monique Muriel Myra Myriam Myrtle Nadia Nadezhda Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nayib Nelly Nicole
Nicoletta Nikki Nina Nora Noreen Norma Nour Octavia Odette Olga Olive Olivia Olympia Oprah Paloma Pam Pamela Patience Patricia Patsy Patti Patty Paula
Paulette Paulina Pauline Peggy Penelope Penny Petra Phoebe Phyllis Pilar Polly Priscilla Priya Rachel Rana Rania Raquel Rebecca Reeva Regina Renata Renée
Rhoda Rhonda Rita Roberta Rocío Rosa Rosalind Rosalie Rosario Rose Rosemary Rosie Roxana Roxanne Ruth Sabine Sabrina Sadie Sally Salma Samantha Samira Sana
Sandra Sanna Sara Sarah Sasha Selena Selma Serena Shannon Sharon Sheila Shelley Sheryl Shirin Shirley Sienna Sigrid Silvia Simone Sinead Sinéad Siobhan Sofia
Sondra Sonia Sonja Sophia Sophie Soraya Stacey Stacy Stella Stephanie Sue Sunita Susan Susana Susanna Susanne Susie Suzanne Svetlana Swetha Sybil Sylvia Sylvie
Tamara Tammy Tania Tanya Tara Tatiana Tatyana Teresa Teri Tess Thelma Theresa Therese Tilda Tina Tracey Tracy Trish Trisha Trudy Ulrike Ursula Uma Valentina
Valerie Vanessa Vera Verónica Veronica Vicky Victoria Viktoria Viola Violet Virginia Vivian Vivien Wanda Wangari Wendy Whitney Wilhelmina Wilma Winifred Winnie
Yasmin Yolanda Yvette Yvonne Zainab Zara Zelda Zoe Zsuzsanna Yulia Yuliya Yuko Zuzana
"""

# East Asian family names, which stand first in the usual order; one of them at the head of a name is weak evidence for that order.
_FAMILY_FIRST = """
Ahn Bai Bae Bao Bo Cai Cao Chang Chen Cheng Chiang Cho Choe Choi Chow Chu Chun Cui Dai Deng Ding Do Dong Dou Du Duan Duong Fan Fang Fei Feng Fu Gao Ge Geng Gong
Gu Guo Ha Han Hao He Ho Hong Hou Hoang Hsieh Hu Hua Huang Huynh Hwang Jang Jeon Jeong Jia Jiang Jin Jung Kang Kim Kong Kwak Kwon Lai Lam Lau Le Lei Li Liang Liao Lim
Lin Ling Liu Long Lu Luo Luong Ly Ma Mao Meng Min Moon Na Nam Ngo Ngoc Nguyen Ni Nie Ning Noh Oh Ou Ouyang Pak Pan Pang Park Peng Pham Phan Pu Qi Qian Qiao Qin Qiu Qu Ren
Rhee Roh Ruan Ryu Seo Shao Shen Shi Shim Shin Sima Situ Son Song Su Suh Sun Sung Tan Tang Tao Tian Tran Trinh Truong Tsai Tsang Tu Tuan Vo Vu Wan Wang Wei Wen Wong Woo Wu Xi Xia
Xiao Xie Xin Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying Yoo Yoon You Yu Yuan Yue Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zong Zou Zuo
"""


# Frequent family names, those of office holders of the last decades among them, that are hardly ever words or places.
_SURNAMES = """
Smith Johnson Williams Jones Brown Davis Miller Wilson Moore Anderson Thomas Harris Thompson Garcia Martinez Robinson Rodriguez Lewis Walker Allen Wright Lopez Hernandez Gonzalez Nelson Mitchell Perez Roberts
Turner Phillips Campbell Evans Edwards Collins Sanchez Morris Rogers Murphy Bailey Rivera Richardson Ramirez Peterson Watson Kelly Sanders Bennett Barnes Henderson Coleman Jenkins Perry Patterson Hughes Flores Simmons
Butler Bryant Griffin Diaz Hayes Myers Hamilton Graham Sullivan Wallace Ferguson Gibson Mcdonald McDonald Cruz Marshall Ortiz Gomez Murray Freeman Webb Simpson Stevens Tucker Hicks Crawford Henry Kennedy Morales Palmer Robertson
O'Brien O'Connor O'Neill O’Brien O’Connor O’Neill MacDonald McCarthy McConnell McCain Clarke Lloyd Davies Hussain Khan Patel Singh Kumar Sharma Gupta Shah Chowdhury Begum Ahmed Ali Malik Rahman
Obama Bush Clinton Reagan Nixon Trump Biden Pence Cheney Rumsfeld Powell Rice Kerry Pelosi Schumer McConnell Sanders Romney Gore Blinken Pompeo Mattis Rubio Cruz Carter Eisenhower Roosevelt Truman
Blair Cameron Thatcher Corbyn Sunak Truss Starmer Farage Johnson Osborne Hague Miliband Merkel Kohl Schröder Scholz Schäuble Macron Hollande Sarkozy Chirac Mitterrand Le-Pen Berlusconi Draghi Meloni Renzi Monti Prodi Rajoy Zapatero Tsipras
Putin Medvedev Yeltsin Gorbachev Lavrov Peskov Navalny Zelensky Zelenskiy Zelenskyy Poroshenko Yanukovych Lukashenko Erdogan Erdoğan Netanyahu Sharon Peres Rabin Olmert Arafat Abbas Assad Saddam Gaddafi Qaddafi Mubarak Sisi Morsi Khamenei
Rouhani Ahmadinejad Khomeini Raisi Karzai Ghani Musharraf Bhutto Sharif Modi Vajpayee Gandhi Nehru Abe Koizumi Kishida Fukuda Xi Deng Mao Mandela Mbeki Zuma Ramaphosa Mugabe Castro Chavez Chávez Maduro Lula Bolsonaro Rousseff Morales Kirchner
Annan Guterres Ban Solana Mogherini Juncker Barroso Borrell Stoltenberg Rasmussen Blatter Platini Ferrero Trudeau Harper Howard Rudd Gillard Abbott Turnbull Morrison Albanese Ardern Orban Orbán Tusk Kaczynski Kaczyński Morawiecki Vucic Vučić Milosevic Milošević Karadzic
Schmidt Müller Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Bauer Dubois Durand Leroy Moreau Laurent Lefebvre Rossi Ferrari Bianchi Romano Ricci Silva Santos Oliveira Souza Pereira Costa Fernandes Fernandez Gomes Martins
Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Nowak Kowalski Novak Horvat Jansen Bakker Hansen Nielsen Jensen Larsen Olsen Johansson Andersson Karlsson Nilsson Eriksson Lindqvist Virtanen Tanaka Suzuki Sato Yamamoto Watanabe Nakamura Kobayashi
Lincoln's Darwin Einstein Newton Shakespeare Mozart Beethoven Bach Marx Engels Lenin Stalin Trotsky Hitler Mussolini Churchill Napoleon Nietzsche Freud Kant Hegel Picasso Rembrandt
"""


@cache
def surnames() -> frozenset[str]:
    """
    Frequent family names.

    >>> "Fernandes" in surnames()
    True
    """
    return frozenset(_SURNAMES.split())


@cache
def given_names() -> dict[str, str]:
    """
    Given names as printed, with the usual gender of their bearers.

    Returns:
        ``"m"``, ``"f"`` or ``""`` (both) for each name.

    >>> given_names()["Ingrid"], given_names().get("Xqz")
    ('f', None)
    """
    male = dict.fromkeys(_MALE.split(), "m")
    female = dict.fromkeys(_FEMALE.split(), "f")
    return {**male, **female, **dict.fromkeys(male.keys() & female.keys(), "")}


@cache
def family_names() -> frozenset[str]:
    """
    East Asian family names in Latin letters.

    >>> "Zhou" in family_names()
    True
    """
    return frozenset(_FAMILY_FIRST.split())
